import { Timeline } from '@dateline/timeline-ui/client'
import { createRoot } from 'react-dom/client'
import '@dateline/timeline-ui/styles.css'

const day = Date.UTC
const incidents = [
  {
    id: 'orbit',
    title: 'First orbit',
    date: { label: '12 April 1961', earliest: day(1961, 3, 12), latest: day(1961, 3, 13) },
  },
  { id: 'moon', title: 'On the Moon', date: { label: 'July 1969', earliest: day(1969, 6), latest: day(1969, 7) } },
]

createRoot(document.querySelector('#root') as Element).render(<Timeline incidents={incidents} />)
