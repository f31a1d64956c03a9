import { describe, expect, it } from 'vitest'
import { entityTagOf, isHeldBy } from './entity-tag'

describe('entity tags', () => {
  it('are the same for the same bytes and differ by a single one', () => {
    expect(entityTagOf('{"a":1}')).toBe(entityTagOf(new TextEncoder().encode('{"a":1}')))
    expect(entityTagOf('{"a":1}')).not.toBe(entityTagOf('{"a":2}'))
  })

  it('are strong and quoted', () => {
    expect(entityTagOf('x')).toMatch(/^"[\w-]{43}"$/)
  })

  it('are found in a list, behind a weak mark and by the star', () => {
    const tag = entityTagOf('x')
    expect(isHeldBy(tag, tag)).toBe(true)
    expect(isHeldBy(`"other", W/${tag}`, tag)).toBe(true)
    expect(isHeldBy('*', tag)).toBe(true)
  })

  it('are not held by nobody, by another tag or by half a tag', () => {
    const tag = entityTagOf('x')
    expect(isHeldBy(null, tag)).toBe(false)
    expect(isHeldBy('', tag)).toBe(false)
    expect(isHeldBy(entityTagOf('y'), tag)).toBe(false)
    expect(isHeldBy(tag.slice(0, -1), tag)).toBe(false)
  })
})
