import { Chrono } from 'react-chrono'
import 'react-chrono/dist/style.css'
import { createRoot, type Root } from 'react-dom/client'
import { titleOf } from '../sets'
import { serveDrawer } from './serve-drawer'

interface Card {
  readonly title: string
  readonly cardTitle: string
}

let root: Root | null = null

serveDrawer<Card[]>({
  toInput: ({ starts }) =>
    Array.from(starts, (start, index) => ({
      title: String(new Date(start).getUTCFullYear()),
      cardTitle: titleOf(index),
    })),
  draw(host, cards) {
    root = createRoot(host)
    root.render(<Chrono items={cards} />)
  },
  show: (cards) => root?.render(<Chrono items={cards} />),
})
