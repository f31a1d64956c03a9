import { expect, it } from 'vitest'
import { layOut } from '../core/layout'
import { SIZE_CLASSES } from '../core/size-class'
import { worldOf } from '../core/world'
import { honestDate } from '../fixtures/honest-date'
import { markWords } from './mark-words'

it('tells the words of incidents apart whatever their ids hold', () => {
  const ids = ['a', 'a whole', 'own whole a', 'whole a', 'a apart', 'own plain a', 'claim0 plain a']
  const source = { id: 's', name: 'Source' }
  const incidents = ids.map((id, nth) => ({
    id,
    title: id,
    date: honestDate(`20${10 + nth}-06~`),
    claims: [{ date: honestDate(`20${10 + nth}-07`), source }],
  }))
  const world = worldOf({ incidents })
  const layout = layOut(world, { window: world.bounds, sizeClass: SIZE_CLASSES[0] })
  const keys = markWords(layout, { locale: 'en', stateOf: () => null }).map(({ key }) => key)
  expect(keys.length).toBeGreaterThanOrEqual(3 * ids.length)
  expect(new Set(keys).size).toBe(keys.length)
})
