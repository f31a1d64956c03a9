import { expect, it } from 'vitest'
import { commandFor } from './keyboard'

it('goes on in time with the arrow that points where the writing goes', () => {
  expect(commandFor({ key: 'ArrowRight' }, 'ltr')).toEqual({ type: 'move', by: 1 })
  expect(commandFor({ key: 'ArrowLeft' }, 'rtl')).toEqual({ type: 'move', by: 1 })
  expect(commandFor({ key: 'ArrowRight' }, 'rtl')).toEqual({ type: 'move', by: -1 })
})

it('leaves to the browser what it does not know, and every key with a modifier', () => {
  expect(commandFor({ key: 'Tab' }, 'ltr')).toBeNull()
  expect(commandFor({ key: '0', ctrlKey: true }, 'ltr')).toBeNull()
  expect(commandFor({ key: 'ArrowLeft', altKey: true }, 'ltr')).toBeNull()
  expect(commandFor({ key: '+', metaKey: true }, 'ltr')).toBeNull()
})

it('zooms in with the plus of either keyboard row', () => {
  expect(commandFor({ key: '+' }, 'ltr')).toEqual(commandFor({ key: '=' }, 'rtl'))
})
