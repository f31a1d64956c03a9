import { timelineDateOf } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'

const dated = (edtf: string, lane: string, title: string) => ({
  id: title,
  title,
  lane,
  date: timelineDateOf(edtf, { locale: 'en' }),
})
const incidents = [
  dated('1972-06', 'The council', 'A bridge is asked for'),
  dated('1974/1977', 'The builders', 'The bridge is built'),
  dated('1975-22', 'The river', 'High water stops the work'),
  dated('1977-09-03', 'The council', 'The bridge is opened'),
]
const lanes = ['The river', 'The builders', 'The council']
const eras = [{ label: 'Drought', date: timelineDateOf('1976', { locale: 'en' }) }]

export function Page() {
  return <Timeline incidents={incidents} lanes={lanes} eras={eras} label="The bridge" />
}
