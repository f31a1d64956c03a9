import { TimelineList, timelineDateOf } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'
import './theme-it.css'

const dated = (edtf: string, title: string) => ({ id: edtf, title, date: timelineDateOf(edtf, { locale: 'en' }) })
const incidents = [dated('1961-04-12', 'First human in orbit'), dated('1961/1972', 'The Apollo programme')]

export function Page() {
  return (
    <div className="rosewood">
      <Timeline incidents={incidents} label="Space flight">
        <TimelineList incidents={incidents} />
      </Timeline>
    </div>
  )
}
