import { expect, it } from 'vitest'

it('can be imported where there are no elements, as on a server', async () => {
  expect(globalThis).not.toHaveProperty('HTMLElement')
  const { TimelineElement } = await import('./index')
  expect(TimelineElement.name).toBe('TimelineElement')
})

it('leaves its name to the page in the script for pages without a bundler', async () => {
  await import('./embed')
  expect(globalThis.Dateline).toEqual({
    create: expect.any(Function),
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
  expect(Object.isFrozen(globalThis.Dateline)).toBe(true)
})
