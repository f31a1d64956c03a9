import { TimelineList, timelineDateOf } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'

const dated = (edtf: string, title: string) => ({ id: edtf, title, date: timelineDateOf(edtf, { locale: 'en' }) })
const incidents = [
  dated('1961-04-12', 'First human in orbit'),
  dated('1965-03-18', 'First walk in space'),
  dated('1969-07', 'First steps on the Moon'),
]

export default function Page() {
  return (
    <Timeline incidents={incidents} label="Three firsts">
      <TimelineList incidents={incidents} />
    </Timeline>
  )
}
