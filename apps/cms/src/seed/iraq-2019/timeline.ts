import type { StoryTimeline } from '../story'

export const timeline: StoryTimeline = {
  key: 'militias-and-karbala',
  title: 'The militias and the killing in Karbala',
  intro:
    'A novelist is shot, his kinsman speaks and disappears, a patrol is stopped: seven weeks at the start of 2019, and the summer of 2014 that they go back to.',
  lanesBy: 'group',
  holds: [
    { incident: 'pmu-assembled', group: 'Across Iraq' },
    { incident: 'truce-of-necessity', group: 'Across Iraq' },
    { incident: 'mashzoub-killed', group: 'Karbala', isHighlighted: true },
    { incident: 'khafaji-speaks', group: 'Aws al-Khafaji' },
    { incident: 'khafaji-seized', group: 'Aws al-Khafaji' },
    { incident: 'patrol-blocked', group: 'Eastern Mosul' },
    { incident: 'patrol-video-released', group: 'Eastern Mosul' },
  ],
  eras: [
    {
      label: 'The week of the killing',
      date: {
        edtf: '2019-01-28/2019-02-09',
        basis: 'inferred',
        note: 'Whether the week begins on Monday or on Sunday.',
      },
    },
  ],
  defaultWindow: { edtf: '2019-01-28/2019-03-18' },
}
