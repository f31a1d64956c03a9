import type { Site } from '@dateline/schema'
import type { SiteSetting } from '../../payload-types'

/** Fields are named one by one: rules of the newsroom, such as the two-person rule, stay inside. */
export function toSite(settings: SiteSetting): Site {
  return {
    name: settings.name,
    description: settings.description || null,
    timeZone: settings.timeZone,
    hemisphere: settings.hemisphere,
    weekStart: settings.weekStart ?? null,
    dataLicence: settings.dataLicence || null,
  }
}
