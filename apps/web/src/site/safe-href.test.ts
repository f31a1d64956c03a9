import { expect, it } from 'vitest'
import { safeHref } from './safe-href'

it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'])('lets %s pass', (href) => {
  expect(safeHref(href)).toBe(href)
})

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0000javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  '//example.org/x',
  '/\\example.org',
  'relative/path',
  '#fragment',
  '',
])('refuses %j', (href) => {
  expect(safeHref(href)).toBeNull()
})
