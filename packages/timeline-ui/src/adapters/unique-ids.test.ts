import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Report } from './report'
import { uniqueIds } from './unique-ids'

function idsOf(...entries: readonly (readonly [ownId: string | null, title: string])[]): readonly string[] {
  return uniqueIds(
    entries.map(([ownId, title]) => ({ path: 'it', ownId, title })),
    new Report(),
  )
}

describe('ids', () => {
  it('are the own ones, or made of the title', () => {
    expect(idsOf(['7', 'a'], [null, 'The Fall of Mosul!'], [null, 'سقوط الموصل'], [null, '…'])).toEqual([
      '7',
      'the-fall-of-mosul',
      'سقوط-الموصل',
      'incident',
    ])
  })

  it('stay with the first that bears them, wherever a made one would be the same', () => {
    expect(idsOf([null, 'a'], ['a', 'x'], ['a', 'y'], ['a-2', 'z'])).toEqual(['a-3', 'a', 'a-4', 'a-2'])
  })

  it('are reported where a file uses one twice', () => {
    const report = new Report()
    const entry = { ownId: '7', title: 'a' }
    uniqueIds(
      [
        { ...entry, path: 'items[0]' },
        { ...entry, path: 'items[1]' },
      ],
      report,
    )
    expect(report.lines).toEqual([
      { path: 'items[1]', reason: 'The id "7" is used more than once; this one became "7-2".' },
    ])
  })

  it('of a long title do not cut a character in two', () => {
    expect(idsOf([null, '𒀀'.repeat(200)])).toEqual(['𒀀'.repeat(60)])
  })

  it('are never the same twice, and always the same for the same file', () => {
    const ids = fc.constantFrom(null, 'a', 'a-2', 'a-3', 'b')
    const titles = fc.constantFrom('a', 'A', 'a 2', 'b', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, titles)), (entries) => {
        const made = idsOf(...entries)
        expect(new Set(made).size).toBe(entries.length)
        expect(idsOf(...entries)).toEqual(made)
      }),
    )
  })
})
