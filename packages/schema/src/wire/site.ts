import { z } from 'zod'

/** What a reader's page needs to know of the newsroom. */
export const site = z.object({
  name: z.string(),
  description: z.string().nullable(),
  timeZone: z.string(),
  hemisphere: z.enum(['north', 'south']),
  /** `null` where the newsroom does not say: both Monday's and Sunday's weeks are then allowed for. */
  weekStart: z.enum(['monday', 'sunday', 'saturday']).nullable(),
  dataLicence: z.string().nullable(),
})
export type Site = z.infer<typeof site>

/** Where an old address leads; paths are within a locale of the site. */
export const redirect = z.object({ from: z.string(), to: z.string() })
export type Redirect = z.infer<typeof redirect>
