import type { Story } from '../story'
import { actors } from './actors'
import { article } from './article'
import { incidents } from './incidents'
import { places } from './places'
import { sources } from './sources'
import { timeline } from './timeline'
import { topics } from './topics'

/** One digest of a report, its seven incidents and their timeline. */
export const iraq2019: Story = {
  language: 'en',
  publishedAt: '2019-03-19T09:00:00.000Z',
  topics,
  places,
  actors,
  sources,
  incidents,
  timelines: [timeline],
  articles: [article],
}
