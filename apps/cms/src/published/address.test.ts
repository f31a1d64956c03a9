import { describe, expect, it } from 'vitest'
import { safeAddress } from './address'

describe('addresses on their way out', () => {
  it.each(['https://example.org/a?b=c#d', 'http://example.org/', 'mailto:desk@example.org'])(
    'lets %s through',
    (address) => {
      expect(safeAddress(address)).toBe(address)
    },
  )

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/relative',
    '\\\\example.org',
    '',
  ])('holds back %j', (address) => {
    expect(safeAddress(address)).toBeNull()
  })

  it('has nothing to say of no address', () => {
    expect(safeAddress(null)).toBeNull()
    expect(safeAddress(undefined)).toBeNull()
  })
})
