import type { StoryTopic } from '../story'

export const topics: readonly StoryTopic[] = [
  { key: 'iraq', name: 'Iraq' },
  { key: 'armed-groups', name: 'Armed groups' },
  { key: 'freedom-of-expression', name: 'Freedom of expression' },
]
