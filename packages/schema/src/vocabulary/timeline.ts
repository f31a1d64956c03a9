export const TIMELINE_MODES = {
  picked: 'Hand-picked incidents',
  query: 'Every incident that matches',
} as const
export type TimelineMode = keyof typeof TIMELINE_MODES

/** What a timeline's lanes stand for. */
export const LANE_KEYS = {
  none: 'No lanes',
  group: 'Group (as picked)',
  actor: 'Actor',
  place: 'Place',
  topic: 'Topic',
  type: 'Type',
} as const
export type LaneKey = keyof typeof LANE_KEYS
