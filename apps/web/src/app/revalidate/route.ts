import { revalidateTag } from 'next/cache'
import { isCmsHealthy } from '../../cms/health'
import { receiveChange } from '../../delivery/receive-change'
import { environment } from '../../site/environment'

export const dynamic = 'force-dynamic'

/** Hears from the CMS what changed, and forgets the pages that showed it. */
export function POST(request: Request) {
  return receiveChange(request, {
    secret: environment().deliverySecret,
    now: Date.now(),
    isCmsHealthy,
    forget: (tag) => revalidateTag(tag, { expire: 0 }),
  })
}
