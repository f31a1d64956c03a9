import { expect, it } from 'vitest'
import { isLocalPath } from './redirects'

it('leads to a path of this site', () => {
  expect(isLocalPath('/articles/k3v9x2m7qa/slug')).toBe(true)
})

it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'articles', '/a\\b', '/a\nb', ''])(
  'never leads to %j',
  (path) => {
    expect(isLocalPath(path)).toBe(false)
  },
)
