import type { StoryTopic } from '../story'

export const topics: readonly StoryTopic[] = [
  { key: 'space-flight', name: 'Space flight' },
  { key: 'first-satellites', name: 'First satellites', parent: 'space-flight' },
  { key: 'crewed-flight', name: 'Crewed flight', parent: 'space-flight' },
  { key: 'spacewalks', name: 'Spacewalks', parent: 'crewed-flight' },
  { key: 'women-in-space-flight', name: 'Women in space flight', parent: 'space-flight' },
  { key: 'the-moon', name: 'The Moon', parent: 'space-flight' },
  { key: 'the-planets', name: 'The planets', parent: 'space-flight' },
  { key: 'space-stations', name: 'Space stations', parent: 'crewed-flight' },
  { key: 'space-cooperation', name: 'Cooperation in space', parent: 'space-flight' },
]
