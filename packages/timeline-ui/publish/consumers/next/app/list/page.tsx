import { TimelineList, timelineDateOf } from '@dateline/timeline-ui'
import '@dateline/timeline-ui/styles.css'

const incidents = [
  { id: 'orbit', title: 'First human in orbit', date: timelineDateOf('1961-04-12', { locale: 'en' }) },
  { id: 'moon', title: 'First steps on the Moon', date: timelineDateOf('1969-07', { locale: 'en' }) },
]

export default function Page() {
  return <TimelineList incidents={incidents} />
}
