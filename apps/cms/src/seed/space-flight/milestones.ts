import { apollo } from './apollo'
import { firstCrews } from './first-crews'
import { firstSatellites } from './first-satellites'
import type { Milestone } from './milestone'
import { moonProbes } from './moon-probes'
import { moreCountries } from './more-countries'
import { planets } from './planets'
import { programmes } from './programmes'
import { spacewalks } from './spacewalks'
import { stations } from './stations'
import { women } from './women'

export const milestones: readonly Milestone[] = [
  ...firstSatellites,
  ...firstCrews,
  ...spacewalks,
  ...women,
  ...moonProbes,
  ...apollo,
  ...planets,
  ...moreCountries,
  ...stations,
  ...programmes,
]
