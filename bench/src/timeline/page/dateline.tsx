import type { TimelineIncident } from '@dateline/timeline-ui'
import { Timeline } from '@dateline/timeline-ui/client'
import '@dateline/timeline-ui/styles.css'
import { createRoot, type Root } from 'react-dom/client'
import { titleOf } from '../sets'
import { serveDrawer } from './serve-drawer'

let root: Root | null = null

serveDrawer<readonly TimelineIncident[]>({
  toInput: ({ starts, ends, ranks }) =>
    Array.from(starts, (earliest, index) => ({
      id: `i${index}`,
      title: titleOf(index),
      rank: ranks[index] ?? 50,
      date: { label: yearOf(earliest), earliest, latest: ends[index] ?? earliest + 1 },
    })),
  draw(host, incidents) {
    root = createRoot(host)
    root.render(<Timeline incidents={incidents} />)
  },
  show: (incidents) => root?.render(<Timeline incidents={incidents} />),
})

function yearOf(instant: number): string {
  return String(new Date(instant).getUTCFullYear())
}
