import { Timeline } from '@dateline/timeline-ui/client'
import { createRoot } from 'react-dom/client'
import '@dateline/timeline-ui/styles.css'

const from = Date.UTC
const incidents = [
  {
    id: 'orbit',
    title: 'In orbit',
    date: { label: '12 April 1961', earliest: from(1961, 3, 12), latest: from(1961, 3, 13) },
  },
  { id: 'moon', title: 'On the Moon', date: { label: 'July 1969', earliest: from(1969, 6), latest: from(1969, 7) } },
]
createRoot(document.querySelector('#timeline') as Element).render(<Timeline incidents={incidents} />)
