import { Timeline } from 'vis-timeline/standalone'
import 'vis-timeline/styles/vis-timeline-graph2d.min.css'
import { titleOf } from '../sets'
import { serveDrawer } from './serve-drawer'

const DAY = 86_400_000

let timeline: Timeline | null = null

serveDrawer<ConstructorParameters<typeof Timeline>[1]>({
  // What lasts a day or less is a point in time, as its examples have it; the rest are ranges.
  toInput: ({ starts, ends }) =>
    Array.from(starts, (start, index) => {
      const end = ends[index] ?? start
      const content = titleOf(index)
      return end - start <= DAY ? { id: index, content, start } : { id: index, content, start, end }
    }),
  draw(host, items) {
    timeline = new Timeline(host, items, { height: `${host.clientHeight}px` })
  },
  show: (items) => timeline?.setItems(items),
})
