import { z } from 'zod'
import { LANE_KEYS, TIMELINE_MODES } from '../vocabulary/timeline'
import { correction } from './correction'
import { honestDate } from './honest-date'
import { oneOf } from './one-of'
import { articleRef, isoInstant, language } from './references'

export const era = z.object({ label: z.string(), date: honestDate })
export type Era = z.infer<typeof era>

/** A timeline without its incidents, which come as a list of `TimelineItem` of their own. */
export const timeline = z.object({
  publicId: z.string(),
  slug: z.string(),
  title: z.string(),
  intro: z.string().nullable(),
  language,
  mode: oneOf(TIMELINE_MODES),
  lanesBy: oneOf(LANE_KEYS),
  eras: z.array(era),
  isEmbeddable: z.boolean(),
  /** What to show first; the whole where `null`. */
  defaultWindow: honestDate.nullable(),
  incidentCount: z.int(),
  /** Published articles that belong to it, newest first; at most 50. */
  articles: z.array(articleRef),
  corrections: z.array(correction),
  publishedAt: isoInstant,
  updatedAt: isoInstant,
})
export type Timeline = z.infer<typeof timeline>
