import type { Story } from '../story'
import { article } from './article'
import { incidents } from './incidents'
import { timeline } from './timeline'

/** The first satellites in Arabic, written from right to left, on the places, people and sources of the English story. */
export const firstSatellitesInArabic: Story = {
  language: 'ar',
  publishedAt: '2024-10-05T09:00:00.000Z',
  topics: [],
  places: [],
  actors: [],
  sources: [],
  incidents,
  timelines: [timeline],
  articles: [article],
}
