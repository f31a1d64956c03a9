import type { Story } from '../story'
import { actors } from './actors'
import { article } from './article'
import { incidentOf } from './milestone'
import { milestones } from './milestones'
import { places } from './places'
import { sources } from './sources'
import { timelines } from './timelines'
import { topics } from './topics'

/** Public facts on space flight from 1957 to 1975, with dates as exact as the records and no more. */
export const spaceFlight: Story = {
  language: 'en',
  publishedAt: '2024-10-04T09:00:00.000Z',
  topics,
  places,
  actors,
  sources,
  incidents: milestones.map(incidentOf),
  timelines,
  articles: [article],
}
