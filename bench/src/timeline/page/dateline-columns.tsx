import { Timeline } from '@dateline/timeline-ui/client'
import { type IncidentColumns, openColumns } from '@dateline/timeline-ui/columns'
import '@dateline/timeline-ui/styles.css'
import { createRoot, type Root } from 'react-dom/client'
import { incidentAt } from './dateline-incident'
import { serveDrawer } from './serve-drawer'

let root: Root | null = null

serveDrawer<IncidentColumns>({
  toInput: (set) => ({
    earliest: set.starts,
    latest: set.ends,
    rank: set.ranks,
    at: (entry) => incidentAt(set, entry),
    entryOf: (id) => Number(id.slice(1)),
  }),
  draw(host, columns) {
    root = createRoot(host)
    root.render(<Timeline store={openColumns(columns)} />)
  },
  show: (columns) => root?.render(<Timeline store={openColumns(columns)} />),
  columnBytes: ({ earliest, latest, rank }) => earliest.byteLength + latest.byteLength + (rank?.byteLength ?? 0),
})
