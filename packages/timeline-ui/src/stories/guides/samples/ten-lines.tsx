import { Timeline } from '@dateline/timeline-ui/client'
import '@dateline/timeline-ui/styles.css'

const day = Date.UTC
const incidents = [
  {
    id: 'orbit',
    title: 'First human in orbit',
    date: { label: '12 April 1961', earliest: day(1961, 3, 12), latest: day(1961, 3, 13) },
  },
  {
    id: 'moon',
    title: 'First steps on the Moon',
    date: { label: 'July 1969', earliest: day(1969, 6), latest: day(1969, 7) },
  },
]

export function Page() {
  return <Timeline incidents={incidents} label="Two firsts" />
}
