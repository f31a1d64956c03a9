import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generatedItems } from '../fixtures/generated'
import { incidentsInLanes, incidentsOf } from '../fixtures/incidents'
import { fiveWeeks, militias } from '../fixtures/militias'
import type { Span } from './incident'
import { occupied } from './label'
import { type DrawnIncident, type Layout, layOut } from './layout'
import { markPixelsOf } from './mark'
import { SIZE_CLASSES } from './size-class'
import { worldOf } from './world'

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

function rowsById(layout: Layout): ReadonlyMap<string, number> {
  return new Map(drawn(layout).map(({ incident, row }) => [incident.id, row]))
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

  it('keeps every incident in its row while the reader pans', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (window, part) => {
        const shift = (window.to - window.from) * part
        const before = rowsById(layOut(crowd, { window, sizeClass: WIDE }))
        const after = rowsById(
          layOut(crowd, { window: { from: window.from + shift, to: window.to + shift }, sizeClass: WIDE }),
        )
        for (const [id, row] of after) if (before.has(id)) expect(row).toBe(before.get(id))
      }),
      { numRuns: 40 },
    )
  })

  it('draws or counts every incident of the window', () => {
    fc.assert(
      fc.property(sizeClasses, (sizeClass) => {
        const layout = layOut(crowd, { window: crowd.bounds, sizeClass })
        const counted = layout.lanes.flatMap(({ counts }) => counts.flatMap(({ incidents }) => incidents))
        expect(drawn(layout).length + counted.length).toBe(crowd.incidents.length)
      }),
    )
  })

  it('is as tall at every window, so that the page around it never moves', () => {
    fc.assert(
      fc.property(windows, sizeClasses, (window, sizeClass) => {
        const { rows } = layOut(crowd, { window, sizeClass })
        expect(rows).toBeCloseTo(layOut(crowd, { window: crowd.bounds, sizeClass }).rows)
      }),
      { numRuns: 30 },
    )
  })

  it('gives the heavier incident the room', () => {
    const { incidents } = worldOf({ incidents: incidentsOf(generatedItems(200)) })
    const world = worldOf({ incidents: incidents.map((one, index) => ({ ...one, rank: index === 150 ? 100 : 1 })) })
    const heavy = world.incidents.find(({ rank }) => rank === 100)
    const found = drawn(layOut(world, { window: world.bounds, sizeClass: NARROW }))
    expect(found.find(({ incident }) => incident === heavy)?.label.side).not.toBe('none')
  })

  it('shows the focused incident whatever the room', () => {
    const all = layOut(crowd, { window: crowd.bounds, sizeClass: NARROW })
    const hidden = all.lanes.flatMap(({ counts }) => counts.flatMap(({ incidents }) => incidents))[0]
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
  })

  it('says of a lane without anything in view what lies before and after', () => {
    const iraq = layOut(seven, { window: fiveWeeks, sizeClass: WIDE }).lanes.find(({ label }) => label === 'Iraq')
    expect(iraq?.outside.earlier.map(({ id }) => id)).toEqual(['pmu-assembled', 'truce-of-necessity'])
    expect(iraq?.outside.later).toEqual([])
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
