import type { StoryTimeline } from '../story'
import { LANES } from './milestone'
import { milestones } from './milestones'

/** The rank from which an incident stands out on the timeline. */
const HIGHLIGHTED_FROM = 90

const wholeStory: StoryTimeline = {
  key: 'early-space-flight',
  title: 'Early space flight, 1957–1975',
  intro:
    'From the first satellite to two crews who meet in orbit: what was launched, landed, agreed and lost, by whom, and how exactly the records date it.',
  lanesBy: 'group',
  holds: milestones.map(({ key, lane, rank = 0 }) => ({
    incident: key,
    group: LANES[lane],
    isHighlighted: rank >= HIGHLIGHTED_FROM,
  })),
  eras: [
    { label: 'First satellites', date: { edtf: '1957/1961' } },
    { label: 'The race to the Moon', date: { edtf: '1961/1969' } },
    { label: 'Stations and détente', date: { edtf: '1971/1975' } },
  ],
  defaultWindow: { edtf: '1957/1975' },
}

const byTopic: StoryTimeline = {
  key: 'women-and-spacewalks',
  title: 'Women in early space flight, and the first spacewalks',
  intro: 'Two threads of the same years. Whatever is published on either of them appears here by itself.',
  lanesBy: 'topic',
  holds: { topics: ['women-in-space-flight', 'spacewalks'] },
}

export const timelines: readonly StoryTimeline[] = [wholeStory, byTopic]
