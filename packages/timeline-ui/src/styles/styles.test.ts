import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { SIZE_CLASSES } from '../core/size-class'

const folder = import.meta.dirname
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

describe('the stylesheet', () => {
  it('takes in every sheet, each in the layer', () => {
    const entry = readFileSync(path.join(folder, '..', 'styles.css'), 'utf8')
    for (const name of sheets) expect(entry).toContain(`@import './styles/${name}' layer(dateline);`)
  })

  it('changes drawings at the widths of the size classes', () => {
    const [wide, medium] = SIZE_CLASSES
    const queries = read('timeline.css')
    expect(queries).toContain(`(inline-size >= ${wide.from}px)`)
    expect(queries).toContain(`(${medium.from}px <= inline-size < ${wide.from}px)`)
    expect(queries).toContain(`(inline-size < ${medium.from}px)`)
  })

  it.each(sheets)('%s speaks of start and end, never of left and right', (name) => {
    expect(read(name)).not.toMatch(/\b(margin|padding|border|inset)?-?(left|right)\s*:/)
  })
})
