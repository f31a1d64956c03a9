import { expect, it } from 'vitest'
import { levelOf } from './edtf-level'
import { parseEdtf } from './parse-edtf'

// The examples that the specification gives for each level, and this house's own clock times.
const LEVELS: [ReturnType<typeof levelOf>, string][] = [
  [
    0,
    '1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1964/2008 2004-06/2006-08',
  ],
  [0, '2004-02-01/2005-02-08 2004-02-01/2005 2005/2006-02'],
  [1, 'Y170000002 Y-170000002 2001-21 1984? 2004-06~ 2004-06-11% 201X 20XX 2004-XX 1985-04-XX 1985-XX-XX'],
  [1, '1985-04-12/.. 1985/.. ../1985-04-12 1985-04-12/ /1985 1984~/2004-06 1984/2004-06~ -1985'],
  [2, 'Y-17E7 1950S2 Y171010000S3 Y3388E2S3 2001-34 [1667,1668,1670..1672] [..1760-12-03] {1960,1961-12} {..1984}'],
  [2, '2004?-06-11 ?2004-06-~11 156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X 2004-06-~01/2004-06-~20'],
  [null, '2019-02-03T10:15 2019-02-03T10:15Z 2019-02-03T10:15:00Z/2019-02-04 [2019-02-03T10:15:00,2019-02-04]'],
]

it.each(LEVELS.flatMap(([level, texts]) => texts.split(' ').map((text) => [text, level] as const)))(
  '%s is of level %s',
  (text, level) => {
    expect(levelOf(parseEdtf(text))).toBe(level)
  },
)
