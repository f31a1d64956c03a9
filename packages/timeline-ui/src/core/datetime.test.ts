import { expect, it } from 'vitest'
import { plainDate } from '../fixtures/plain-incident'
import { datetimeOf } from './datetime'

const of = (edtf: string) => datetimeOf({ ...plainDate(0, 1), edtf })

it.each(['2014', '2014-06', '2019-02-03', '2019-02-03T10:15:30Z', '2019-02-03T10:15+03:00'])(
  'takes %s, which HTML allows',
  (edtf) => {
    expect(of(edtf)).toBe(edtf)
  },
)

it.each([
  '2014-22',
  '2014-06/2014-07',
  '2014?',
  '[2014,2015]',
  '201X',
  '-0043',
  '0000',
  'Y12000',
  '2019-02-03T10:15:30',
])('leaves out %s, which HTML has no way to say', (edtf) => {
  expect(of(edtf)).toBeNull()
})
