import type { PayloadRequest } from 'payload'

/** Whether this save becomes what readers see. */
export function publishes(
  data: { readonly _status?: unknown } | undefined,
  req: Pick<PayloadRequest, 'context'>,
): boolean {
  return data?._status === 'published' && req.context.isRestoringAsDraft !== true
}
