import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedItems } from '../fixtures/generated'
import { incidentsInLanes, incidentsOf } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import { DAY } from './calendar'
import type { Span, TimelineIncident } from './incident'
import { occupied } from './label'
import { type DrawnIncident, type Layout, layOut } from './layout'
import { markPixelsOf } from './mark'
import { SIZE_CLASSES } from './size-class'
import { type World, worldOf } from './world'

const [WIDE, , NARROW] = SIZE_CLASSES
const crowd = worldOf({ incidents: incidentsInLanes(generatedItems(160, ['North', 'South', 'West'])) })
const seven = worldOf({ incidents: incidentsInLanes(militias) })

const windows = fc
  .tuple(fc.double({ min: 0.02, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([part, place]): Span => {
    const { from, to } = crowd.bounds
    const length = (to - from) * part
    const start = from + (to - from - length) * place
    return { from: start, to: start + length }
  })
const sizeClasses = fc.constantFrom(...SIZE_CLASSES)

function drawn(layout: Layout): readonly DrawnIncident[] {
  return layout.lanes.flatMap(({ incidents }) => incidents)
}

function allOf({ store }: World): readonly TimelineIncident[] {
  return Array.from({ length: store.count }, (_, position) => store.at(position))
}

function rowsById(layout: Layout): ReadonlyMap<string, number> {
  return new Map(drawn(layout).map(({ incident, row }) => [incident.id, row]))
}

function rowsInLanes({ lanes }: Layout): ReadonlyMap<string, number> {
  return new Map(
    lanes.flatMap(({ row: top, incidents }) => incidents.map(({ incident, row }) => [incident.id, row - top])),
  )
}

describe('the layout', () => {
  it('never lets marks and labels of one row overlap, at any window and width', () => {
    fc.assert(
      fc.property(windows, sizeClasses, (window, sizeClass) => {
        const layout = layOut(crowd, { window, sizeClass })
        const taken = drawn(layout).map(({ incident, row, label }) => ({
          row,
          ...occupied(markPixelsOf(incident.date, layout.scale), label),
        }))
        for (const [i, a] of taken.entries()) {
          for (const b of taken.slice(i + 1)) {
            if (Math.abs(a.row - b.row) < 1) expect(a.to <= b.from + 0.01 || b.to <= a.from + 0.01).toBe(true)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('keeps every incident in its row of its lane while the reader pans', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (window, part) => {
        const shift = (window.to - window.from) * part
        const before = rowsInLanes(layOut(crowd, { window, sizeClass: WIDE }))
        const after = rowsInLanes(
          layOut(crowd, { window: { from: window.from + shift, to: window.to + shift }, sizeClass: WIDE }),
        )
        for (const [id, row] of after) if (before.has(id)) expect(row).toBe(before.get(id))
      }),
      { numRuns: 40 },
    )
  })

  it('keeps what is labelled labelled, and in its row, while the reader zooms in', () => {
    fc.assert(
      fc.property(windows, sizeClasses, fc.double({ min: 1, max: 400, noNaN: true }), (window, sizeClass, factor) => {
        const length = (window.to - window.from) / factor
        const start = window.from + (window.to - window.from - length) * 0.4
        const before = layOut(crowd, { window, sizeClass })
        const after = layOut(crowd, { window: { from: start, to: start + length }, sizeClass })
        const rows = rowsInLanes(before)
        const labelled = new Set(
          drawn(before).flatMap(({ incident, label }) => (label.side === 'none' ? [] : incident)),
        )
        const isOutOfSight = ({ label }: DrawnIncident) =>
          Math.min(label.to, after.scale.width) - Math.max(label.at, 0) < 80
        for (const lane of after.lanes) {
          for (const one of lane.incidents) {
            if (rows.has(one.incident.id)) expect(one.row - lane.row).toBe(rows.get(one.incident.id))
            if (labelled.has(one.incident) && !isOutOfSight(one)) expect(one.label.side).not.toBe('none')
          }
        }
        const stillThere = new Set(drawn(after).map(({ incident }) => incident))
        for (const incident of labelled) {
          const { from, to } = markPixelsOf(incident.date, after.scale)
          if (to > 1 && from < after.scale.width - 1) expect(stillThere).toContain(incident)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('moves a label behind its mark as soon as the end of the timeline is far enough', () => {
    const { lanes } = layOut(seven, { window: fiveWeeks, sizeClass: WIDE })
    const sides = lanes.flatMap(({ incidents }) => incidents.map(({ label }) => label.side))
    expect(sides).toContain('after')
    expect(sides).not.toContain('before')
    const whole = layOut(seven, { window: seven.bounds, sizeClass: WIDE })
    expect(drawn(whole).map(({ label }) => label.side)).toContain('before')
  })

  it('draws or counts every incident of the window', () => {
    fc.assert(
      fc.property(sizeClasses, (sizeClass) => {
        const layout = layOut(crowd, { window: crowd.bounds, sizeClass })
        const counted = layout.lanes.flatMap(({ counts }) => counts.map(({ count }) => count))
        expect(counted.reduce((sum, count) => sum + count, drawn(layout).length)).toBe(crowd.store.count)
      }),
    )
  })

  it('keeps a lane as tall as it is at first while anything of it is in the window', () => {
    fc.assert(
      fc.property(windows, sizeClasses, (window, sizeClass) => {
        const whole = layOut(crowd, { window: crowd.bounds, sizeClass })
        for (const [index, lane] of layOut(crowd, { window, sizeClass }).lanes.entries()) {
          const isOutside = lane.outside.earlier !== null || lane.outside.later !== null
          const full = whole.lanes[index]?.rows ?? 0
          if (isOutside) expect(lane.rows).toBeLessThanOrEqual(full)
          else expect(lane.rows).toBe(full)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('gives the heavier incident the room', () => {
    const incidents = incidentsOf(generatedItems(200)).map((one, index) => ({ ...one, rank: index === 150 ? 100 : 1 }))
    const world = worldOf({ incidents })
    const heavy = incidents.find(({ rank }) => rank === 100)
    const found = drawn(layOut(world, { window: world.bounds, sizeClass: NARROW }))
    expect(found.find(({ incident }) => incident === heavy)?.label.side).not.toBe('none')
  })

  it('shows the focused incident whatever the room', () => {
    const all = layOut(crowd, { window: crowd.bounds, sizeClass: NARROW })
    const shownIds = new Set(drawn(all).map(({ incident }) => incident.id))
    const hidden = allOf(crowd).find(({ id }) => !shownIds.has(id))
    expect(hidden).toBeDefined()
    const shown = layOut(crowd, { window: crowd.bounds, sizeClass: NARROW, focused: hidden?.id ?? null })
    expect(drawn(shown).map(({ incident }) => incident.id)).toContain(hidden?.id)
  })

  it('gives an expanded lane all the rows it needs', () => {
    const layout = layOut(crowd, { window: crowd.bounds, sizeClass: NARROW, expanded: ['North'] })
    expect(layout.lanes.find(({ label }) => label === 'North')?.counts).toEqual([])
  })

  it('connects a relative date to its anchor while it is focused, and only then', () => {
    const request = { window: fiveWeeks, sizeClass: WIDE }
    expect(layOut(seven, request).connector).toBeNull()
    const { connector } = layOut(seven, { ...request, focused: 'khafaji-speaks' })
    const rows = rowsById(layOut(seven, request))
    expect(connector?.from.row).toBe(rows.get('mashzoub-shot'))
    expect(connector?.to.row).toBe(rows.get('khafaji-speaks'))
    expect(connector?.along).toBe((rows.get('khafaji-speaks') ?? 0) + 0.5)
  })

  it('connects two of one row below the words between them', () => {
    const anchor = { ...fiveDays('anchor', 0), title: 'A' }
    const hangs = { ...fiveDays('hangs', 30), title: 'B' }
    const relation = { kind: 'after', anchor: { publicId: 'anchor', title: 'A' } } as const
    const incidents = [anchor, { ...hangs, date: { ...hangs.date, relation } }]
    const world = worldOf({ incidents })
    const { connector } = layOut(world, { window: world.bounds, sizeClass: WIDE, focused: 'hangs' })
    expect(connector?.from.row).toBe(connector?.to.row)
    expect(connector?.along).toBeGreaterThan((connector?.to.row ?? 0) + 0.8)
  })

  it('says of a lane without anything in view what lies before and after', () => {
    const iraq = layOut(seven, { window: fiveWeeks, sizeClass: WIDE }).lanes.find(({ label }) => label === 'Iraq')
    expect(iraq?.outside.earlier?.count).toBe(2)
    expect(iraq?.outside.later).toBeNull()
    expect(iraq?.incidents).toEqual([])
  })

  it('makes such a lane slim, and moves those below it up', () => {
    const rowsOf = (window: Span) => layOut(seven, { window, sizeClass: WIDE }).lanes.map(({ rows }) => rows)
    const [slim, ...others] = rowsOf(fiveWeeks)
    const [full, ...same] = rowsOf(seven.bounds)
    expect(slim).toBe(1.5)
    expect(full).toBeGreaterThan(1.5)
    expect(others).toEqual(same)
  })

  it('shows of a label inside a bar some letters or none', () => {
    const open = { id: 'o', title: 'Outer Space Treaty in force', date: { label: '', earliest: 0, latest: null } }
    const far = { id: 'f', title: 'F', date: { label: '', earliest: 900 * DAY, latest: 901 * DAY } }
    const world = worldOf({ incidents: [{ ...open, date: { ...open.date, end: 'open' } }, far] })
    const sideAt = (days: number) =>
      drawn(layOut(world, { window: { from: (days - 300) * DAY, to: days * DAY }, sizeClass: NARROW })).find(
        ({ incident }) => incident.id === 'o',
      )?.label.side
    expect(sideAt(200)).toBe('inside')
    expect(sideAt(10)).toBe('none')
  })

  it('labels what lies in a window wider than all there is', () => {
    const one = { id: 'a', title: 'A', date: { label: '', earliest: 0, latest: DAY } }
    const window = { from: -90 * DAY, to: 90 * DAY }
    const [only] = drawn(layOut(worldOf({ incidents: [one] }), { window, sizeClass: WIDE }))
    expect(only?.label.side).toBe('after')
  })

  it('finds rows for all in a window that presses them together', () => {
    const at = (id: string, days: number) => ({
      id,
      title: id,
      date: { label: '', earliest: days * DAY, latest: (days + 1) * DAY },
    })
    const world = worldOf({ incidents: [at('first of two', 0), at('second of two', 20)] })
    const layout = layOut(world, { window: { from: -200 * DAY, to: 200 * DAY }, sizeClass: NARROW })
    expect(drawn(layout).map(({ row }) => row)).toEqual([0.25, 1.25])
  })

  it('puts claims that differ in the rows below, one each', () => {
    const [first] = incidentsOf(militias)
    if (!first) throw new Error('no fixture')
    const claim = { date: first.date, source: { id: 's', name: 'Another paper' } }
    const world = worldOf({ incidents: [{ ...first, claims: [claim, claim] }] })
    const [only] = drawn(layOut(world, { window: world.bounds, sizeClass: WIDE }))
    expect(only?.claims.map(({ row }) => row - only.row)).toEqual([1, 2])
  })
})

function fiveDays(id: string, day: number): TimelineIncident {
  const earliest = Date.UTC(2019, 0, 1 + day)
  return { id, title: id, date: { label: '', earliest, latest: earliest + 5 * 86_400_000 } }
}
