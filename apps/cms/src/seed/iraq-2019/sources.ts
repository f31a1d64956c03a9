import type { StorySource } from '../story'

export const sources: readonly StorySource[] = [
  {
    key: 'wsj-2019-03-18',
    kind: 'news',
    title: 'Report on the militias in Iraq',
    outlet: 'The Wall Street Journal',
    url: 'https://www.wsj.com/',
    publishedOn: '2019-03-18',
    access: 'subscription',
  },
]
