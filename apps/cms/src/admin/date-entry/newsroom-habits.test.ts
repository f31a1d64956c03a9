import { expect, it } from 'vitest'
import { habitsIn, USUAL_HABITS } from './newsroom-habits'

it('takes the hemisphere and the week from the settings', () => {
  expect(habitsIn({ hemisphere: 'south', weekStart: 'saturday' })).toEqual({
    hemisphere: 'south',
    weekStart: 'saturday',
  })
})
it.each([{}, { hemisphere: 'east', weekStart: 3 }])('falls back to what is usual for %j', (settings) => {
  expect(habitsIn(settings)).toEqual(USUAL_HABITS)
})
