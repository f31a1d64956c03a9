import { setTimeout } from 'node:timers/promises'
import { revalidateTag } from 'next/cache'
import { after } from 'next/server'
import { isCmsHealthy } from '../../cms/health'
import { PATIENCE } from '../../cms/published-door'
import { receiveChange } from '../../delivery/receive-change'
import { environment } from '../../site/environment'

export const dynamic = 'force-dynamic'

/** Longer than any page takes to make: the longest wait for the CMS, and a second to draw (milliseconds). */
const UNDER_WAY = PATIENCE + 1_000

/** Hears from the CMS what changed, and forgets the pages that showed it. */
export function POST(request: Request) {
  return receiveChange(request, {
    secret: environment().deliverySecret,
    now: Date.now(),
    isCmsHealthy,
    forget: (tag) => revalidateTag(tag, { expire: 0 }),
    afterwards: after,
    pagesDone: () => setTimeout(UNDER_WAY),
  })
}
