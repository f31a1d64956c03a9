import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FURTHEST, SECOND, YEAR } from './calendar'
import { openColumns } from './column-store'
import type { Span } from './incident'
import type { IncidentStore } from './incident-store'
import { occupied } from './label'
import { type DrawnIncident, type Layout, layOut } from './layout'
import { markPixelsOf } from './mark'
import { reduce } from './reduce'
import { SIZE_CLASSES } from './size-class'
import { startAt } from './state'
import { countOverlapping } from './window-query'
import { type World, worldOf } from './world'

const [WIDE] = SIZE_CLASSES
const MANY = 100_000

type Bounds = readonly [start: number, end: number]

function storeWith(count: number, boundsOf: (nth: number) => Bounds): IncidentStore {
  const all = Array.from({ length: count }, (_, nth) => boundsOf(nth)).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const earliest = Float64Array.from(all, ([start]) => start)
  const latest = Float64Array.from(all, ([, end]) => end)
  const bound = (instant = 0) => (Number.isFinite(instant) ? instant : null)
  return openColumns({
    earliest,
    latest,
    rank: Uint8Array.from(earliest, (_, entry) => (entry * 31) % 101),
    at: (entry) => ({
      id: String(entry),
      title: `What happened as number ${entry}`,
      date: { label: '', earliest: bound(earliest[entry]), latest: bound(latest[entry]) },
    }),
    entryOf: Number,
  })
}

/** A number from 0 to 1 that looks drawn by lot, the same for the same. */
const lot = (nth: number) => ((Math.imul(nth + 1, 2_654_435_761) >>> 0) % 100_003) / 100_003

const STORES: readonly (readonly [string, IncidentStore])[] = [
  ['none', storeWith(0, () => [0, 0])],
  ['one without length', storeWith(1, () => [5, 5])],
  ['a million at one instant', storeWith(1_000_000, () => [1e12, 1e12 + 1])],
  ['very many over all of the time', storeWith(MANY, () => [0, 35 * YEAR])],
  ['very many spread over years', storeWith(MANY, (nth) => [lot(nth) * 35 * YEAR, lot(nth) * 35 * YEAR + 1e8])],
  [
    'spans of a million years beside seconds',
    storeWith(20_000, (nth) => {
      const start = lot(nth) * (nth % 2 === 0 ? 1e6 * YEAR : YEAR)
      return [start, start + (nth % 3 === 0 ? 1e6 * YEAR : SECOND)]
    }),
  ],
  ['those that never began', storeWith(1000, (nth) => [-Infinity, lot(nth) * YEAR])],
  ['those that never end', storeWith(1000, (nth) => [lot(nth) * YEAR, Infinity])],
  [
    'the first and the last instant that there is',
    storeWith(2, (nth) => (nth === 0 ? [-FURTHEST, 1 - FURTHEST] : [FURTHEST, FURTHEST])),
  ],
]

/** Even: doubles would nearly all be next to nothing. */
const part = fc.integer({ min: 0, max: 10_000 }).map((drawn) => drawn / 10_000)
/** Parts of the bounds: how much of them (by powers of two) and from where. */
const views = fc.tuple(part, part)

function windowAt({ bounds }: World, [zoom, place]: readonly [number, number]): Span {
  const length = (bounds.to - bounds.from) / 2 ** (zoom * 25)
  const from = bounds.from + (bounds.to - bounds.from - length) * place
  return { from, to: from + length }
}

function drawnIn({ lanes }: Layout): readonly DrawnIncident[] {
  return lanes.flatMap(({ incidents }) => incidents)
}

describe.each(STORES)('the layout of %s', (_, store) => {
  const world = worldOf({ store })
  const at = (view: readonly [number, number]) => layOut(world, { window: windowAt(world, view), sizeClass: WIDE })

  it('never lets marks and labels of one row overlap', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { scale, ...layout } = at(view)
        const drawn = drawnIn({ scale, ...layout })
        for (const row of new Set(drawn.map((one) => one.row))) {
          const inRow = drawn.filter((one) => one.row === row)
          const taken = inRow.map(({ incident, label }) => occupied(markPixelsOf(incident.date, scale), label))
          const inOrder = taken.toSorted((a, b) => a.from - b.from)
          for (const [nth, { from }] of inOrder.slice(1).entries())
            expect(from).toBeGreaterThanOrEqual((inOrder[nth]?.to ?? 0) - 0.01)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('draws or counts whoever shares time with the window', () => {
    fc.assert(
      fc.property(views, (view) => {
        const layout = at(view)
        const { from, to } = layout.scale
        const shared = drawnIn(layout).filter(({ incident: { date } }) => {
          return (date.earliest ?? -Infinity) < to && (date.latest ?? Infinity) > from
        })
        const counted = layout.lanes.flatMap(({ counts }) => counts).reduce((sum, { count }) => sum + count, 0)
        const all = store.lanes.reduce((sum, lane) => sum + countOverlapping(store, lane, { from, to }), 0)
        expect(counted + shared.length).toBe(all)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps rows while panning, and rows and labels while zooming in', () => {
    fc.assert(
      fc.property(views, part, part, ([zoom, place], by, deeper) => {
        const before = at([zoom, place])
        const rowOf = new Map(drawnIn(before).map(({ incident, row, label }) => [incident.id, { row, label }]))
        const moved = at([zoom, Math.min(1, place + by * 2 ** (-25 * zoom))])
        for (const { incident, row } of drawnIn(moved)) expect(row).toBe(rowOf.get(incident.id)?.row ?? row)
        const closer = at([Math.min(1, zoom + deeper * 0.2), place])
        for (const { incident, row, label } of drawnIn(closer)) {
          const was = rowOf.get(incident.id)
          expect(row).toBe(was?.row ?? row)
          const isInSight = Math.min(label.to, closer.scale.width) - Math.max(label.at, 0) >= 80
          if (was && was.label.side !== 'none' && isInSight) expect(label.side).not.toBe('none')
        }
      }),
      { numRuns: 40 },
    )
  })

  it('takes steps by the room, never by how many there are', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { counted, steps } = countingSteps(store)
        layOut(worldOf({ store: counted }), { window: windowAt(world, view), sizeClass: WIDE })
        expect(steps.looked).toBeLessThan(100_000)
        expect(steps.made).toBeLessThan(8_000)
      }),
      { numRuns: 20 },
    )
  })

  it.each([1, WIDE.from / 2, WIDE.from - 1])(
    'ends, and stays a window, however far a reader zooms in at pixel %d',
    (pixel) => {
      let state = startAt(world, { width: WIDE.from })
      for (let step = 0; step < 90; step += 1) {
        state = reduce(state, { type: 'zoom', factor: 2, at: pixel })
        const { ticks, scale } = layOut(world, { window: state.scale, sizeClass: WIDE })
        expect(scale.to).toBeGreaterThan(scale.from)
        expect(ticks.length).toBeLessThan(200)
      }
    },
  )
})

/** The same store, counting how often a start, an end or a weight is looked at, and how many incidents are made. */
function countingSteps(store: IncidentStore) {
  const steps = { looked: 0, made: 0 }
  const looking =
    <Answer>(ask: (position: number) => Answer) =>
    (position: number): Answer => {
      steps.looked += 1
      return ask(position)
    }
  const counted: IncidentStore = {
    ...store,
    startAt: looking(store.startAt),
    endAt: looking(store.endAt),
    weights: { ...store.weights, weightAt: looking(store.weights.weightAt) },
    at(position) {
      steps.made += 1
      return store.at(position)
    },
  }
  return { counted, steps }
}
