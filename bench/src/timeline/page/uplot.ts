import Plot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { serveDrawer } from './serve-drawer'

/** Pixels of wheel that double the zoom. */
const DOUBLING = 280

let plot: Plot | null = null

serveDrawer<Plot.AlignedData>({
  toInput: ({ starts, ranks }) => [starts, Float64Array.from(ranks)],
  draw(host, points) {
    plot = new Plot(
      {
        width: host.clientWidth,
        height: host.clientHeight - 40,
        ms: 1,
        cursor: { drag: { x: false, y: false } },
        scales: { x: { time: true } },
        series: [{}, { stroke: 'black', paths: () => null, points: { show: true, size: 5 } }],
        hooks: { ready: [letItMove] },
      },
      points,
      host,
    )
  },
  show: (points) => plot?.setData(points),
})

/** It zooms and pans by what a page adds, as its own examples do. */
function letItMove(self: Plot): void {
  self.over.addEventListener('wheel', (event) => {
    event.preventDefault()
    const { min = 0, max = 1 } = self.scales.x ?? {}
    const at = self.posToVal(event.offsetX, 'x')
    const factor = 2 ** (event.deltaY / DOUBLING)
    self.setScale('x', { min: at - (at - (min ?? 0)) * factor, max: at + ((max ?? 1) - at) * factor })
  })
  self.over.addEventListener('mousemove', (event) => {
    if (event.buttons !== 1) return
    const { min, max } = self.scales.x ?? {}
    if (min == null || max == null) return
    const by = ((max - min) * event.movementX) / self.over.clientWidth
    self.setScale('x', { min: min - by, max: max - by })
  })
}
