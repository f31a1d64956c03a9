import type { Inline } from '@dateline/schema'
import { expect, it } from 'vitest'
import { firstPassages } from './first-passages'

function mention(publicId: string, of: 'incident' | 'actor' = 'incident'): Inline {
  return { type: 'mention', of, publicId, slug: 's', children: [] }
}

it('names the first of several passages about one incident, also where that is within a nested list', () => {
  const nested = mention('a')
  const later = mention('a')
  const other = mention('b')
  const firsts = firstPassages([
    {
      type: 'list',
      ordered: false,
      items: [{ children: [], list: { type: 'list', ordered: true, items: [{ children: [nested], list: null }] } }],
    },
    { type: 'paragraph', children: [later, other] },
  ])
  expect([...firsts]).toEqual([nested, other])
  expect(firsts.has(later)).toBe(false)
})

it('passes over what is not about an incident', () => {
  expect(firstPassages([{ type: 'paragraph', children: [mention('a', 'actor')] }]).size).toBe(0)
})
