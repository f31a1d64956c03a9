import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromChrono } from './react-chrono'
import { fromTimelineJs } from './timeline-js'
import { fromVisItems } from './vis-timeline'

const TABLE = readFileSync(path.join(import.meta.dirname, 'dates.tsv'), 'utf8')
const rows = TABLE.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [adapter: string, start: string, end: string, edtf: string])

const ADAPTERS: Readonly<Record<string, (start: unknown, end: unknown) => ReturnType<typeof fromChrono>>> = {
  timelinejs3: (start, end) =>
    fromTimelineJs({ events: [{ start_date: start, end_date: end, text: { headline: 'It' } }] }),
  timelinejs2: (start, end) =>
    fromTimelineJs({ timeline: { date: [{ startDate: start, endDate: end, headline: 'It' }] } }),
  vis: (start, end) => fromVisItems([{ id: 1, content: 'It', start, end }]),
  chrono: (title) => fromChrono([{ title, cardTitle: 'It' }]),
}

describe.each(rows)('%s %s %s', (adapter, start, end, edtf) => {
  it(edtf.startsWith('!') ? `is refused:${edtf.slice(1)}` : `is ${edtf}`, () => {
    const { incidents, report } = ADAPTERS[adapter]?.(fromJson(start), fromJson(end)) ?? { incidents: [], report: [] }
    if (edtf.startsWith('!')) {
      expect(incidents).toEqual([])
      expect(report.at(-1)?.reason).toContain(edtf.slice(2))
    } else {
      expect(incidents.map(({ date }) => date.edtf)).toEqual([edtf])
    }
  })
})

function fromJson(json: string): unknown {
  if (json === '-') return undefined
  return JSON.parse(json, (_key, value) => (typeof value?.date === 'string' ? new Date(value.date) : value))
}
