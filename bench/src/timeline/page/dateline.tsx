import type { TimelineIncident } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'
import '@dateline/timeline-ui/styles.css'
import { createRoot, type Root } from 'react-dom/client'
import { incidentAt } from './dateline-incident'
import { serveDrawer } from './serve-drawer'

let root: Root | null = null

serveDrawer<readonly TimelineIncident[]>({
  toInput: (set) => Array.from({ length: set.count }, (_, index) => incidentAt(set, index)),
  draw(host, incidents) {
    root = createRoot(host)
    root.render(<Timeline incidents={incidents} />)
  },
  show: (incidents) => root?.render(<Timeline incidents={incidents} />),
})
