import { expect, it } from 'vitest'
import { timelineDateOf } from '../to-timeline-date'
import { dateReaderIn } from './date-texts'

it.each(['en', 'fr', 'de', 'es', 'ar', 'fa', 'de-AT', 'fa-AF', 'nl', 'no tag'])(
  'reads a date in %s as the rest of the package does',
  async (locale) => {
    const read = await dateReaderIn(locale)
    for (const edtf of ['2019-02-03', '2014-22', '1984~', '{1667,1668}', '-0043', '2014-06/..', '19XX']) {
      expect(read(edtf, 'it')).toEqual(timelineDateOf(edtf, { locale }))
    }
  },
)
