import { describe, expect, it } from 'vitest'
import { asideOf } from './aside'
import { fieldsOf } from './fields'
import { Report } from './report'

function aside(value: unknown, report = new Report()): Readonly<Record<string, unknown>> {
  return asideOf(fieldsOf(value), new Set(['known']), { path: 'items[2]', kind: 'items[]', report })
}

describe('what has no place', () => {
  it('is kept as it was, and named once for all entries', () => {
    const report = new Report()
    const value = { known: 1, className: 'red', x_sources: [{ url: 'https://example.org', pages: [1, 2] }], empty: '' }
    const kept = { className: 'red', x_sources: [{ url: 'https://example.org', pages: [1, 2] }] }
    expect(aside(value, report)).toEqual(kept)
    expect(aside(value, report)).toEqual(kept)
    expect(report.lines.map(({ path }) => path)).toEqual(['items[].className', 'items[].x_sources'])
  })

  it('is a copy of plain data: no function, no instance, no element', () => {
    class Alive {}
    const report = new Report()
    expect(aside({ onClick: () => {}, alive: new Alive(), at: new Date(0), map: new Map() }, report)).toEqual({
      at: '1970-01-01T00:00:00.000Z',
    })
    expect(report.lines.map(({ path }) => path)).toContain('items[2].onClick')
  })

  it('holds nothing that opens a tag, in names and in depth', () => {
    const kept = aside({ '<b>': { '<i>': ['<script>alert(1)</script>'] } })
    expect(JSON.stringify(kept)).not.toMatch(/<[a-z!/?]/i)
    expect(kept).toEqual({ '< b>': { '< i>': ['< script>alert(1)< /script>'] } })
  })

  it('cannot reach a prototype, whoever merges it', () => {
    const hostile = JSON.parse('{"__proto__": {"a": 1}, "deep": {"__proto__": {"b": 2}, "constructor": 1, "c": 3}}')
    const kept = aside(hostile)
    expect(Object.keys(kept)).toEqual(['deep'])
    expect(kept).toEqual({ deep: { c: 3 } })
    expect(Reflect.getPrototypeOf(Object.assign({}, kept))).toBe(Object.prototype)
    expect(aside({ '__pro\u0000to__': 1 })).toEqual({})
  })

  it('comes to an end where it holds itself, goes very deep, or shares everything', () => {
    const circle: Record<string, unknown> = { a: 1 }
    circle.self = circle
    let deep: unknown = 'bottom'
    let wide: unknown = ['leaf']
    for (let level = 0; level < 5000; level++) {
      deep = { deep }
      wide = [wide, wide]
    }
    expect(aside({ circle })).toEqual({ circle: { a: 1 } })
    expect(Object.keys(aside({ deep, wide }))).toEqual(['deep', 'wide'])
  })
})
