import { firstSatellitesInArabic } from './first-satellites-ar/first-satellites-ar'
import { iraq2019 } from './iraq-2019/iraq-2019'
import { spaceFlight } from './space-flight/space-flight'
import type { Story } from './story'

/** The demo content, in the order in which it is entered: a story may refer to those before it. */
export const stories: readonly Story[] = [iraq2019, spaceFlight, firstSatellitesInArabic]
