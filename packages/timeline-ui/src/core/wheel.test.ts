import { expect, it } from 'vitest'
import { wheelCommand } from './wheel'

const turn = { deltaY: 280, deltaMode: 0, ctrlKey: false, metaKey: false }

it('leaves a plain turn of the wheel to the page', () => {
  expect(wheelCommand(turn, 10)).toBeNull()
})

it('zooms about the pointer with ctrl or ⌘, out when turned towards the reader', () => {
  expect(wheelCommand({ ...turn, ctrlKey: true }, 10)).toEqual({ type: 'zoom', factor: 0.5, at: 10 })
  expect(wheelCommand({ ...turn, metaKey: true, deltaY: -280 }, 10)).toEqual({ type: 'zoom', factor: 2, at: 10 })
})

it('counts lines as more than pixels', () => {
  expect(wheelCommand({ ...turn, ctrlKey: true, deltaY: 17.5, deltaMode: 1 }, 0)).toMatchObject({ factor: 0.5 })
})
