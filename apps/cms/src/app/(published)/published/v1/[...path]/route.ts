import config from '@payload-config'
import { getPayload } from 'payload'
import { answerRequest } from '../../../../../published/answer-request'

export const dynamic = 'force-dynamic'

function answer(request: Request): Promise<Response> {
  return answerRequest(request, () => getPayload({ config }))
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
