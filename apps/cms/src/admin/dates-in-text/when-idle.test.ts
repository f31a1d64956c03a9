import { describe, expect, it, vi } from 'vitest'
import { mapWhenIdle } from './when-idle'

describe('work that waits for the browser', () => {
  it('is done in order', async () => {
    expect(await mapWhenIdle([1, 2, 3], (item) => item * 2, new AbortController().signal)).toEqual([2, 4, 6])
  })
  it('is not begun while the browser is busy', () => {
    const work = vi.fn()
    mapWhenIdle([1], work, new AbortController().signal)
    expect(work).not.toHaveBeenCalled()
  })
  it('stops where it is no longer wanted', async () => {
    const asking = new AbortController()
    const work = vi.fn(() => asking.abort())
    expect(await mapWhenIdle([1, 2], work, asking.signal)).toBeNull()
    expect(work).toHaveBeenCalledOnce()
  })
})
