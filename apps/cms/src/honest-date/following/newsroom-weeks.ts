import type { WeekStart } from '@dateline/schema'
import type { PayloadRequest } from 'payload'

/** The day on which this newsroom's weeks begin, where the settings say; `null` allows for both conventions. */
export async function newsroomWeekStart(req: PayloadRequest): Promise<WeekStart | null> {
  const { weekStart } = await req.payload.findGlobal({ slug: 'site-settings', overrideAccess: true, depth: 0, req })
  return weekStart ?? null
}
