/** Dates that all the libraries read, by kind. */
export const KINDS: Readonly<Record<string, readonly string[]>> = {
  day: ['1985-04-12', '2019-02-03', '2014-06-10', '2000-02-29', '1969-07-20'],
  month: ['1985-04', '2014-08', '2019-02'],
  year: ['1985', '2014', '1914'],
  season: ['2014-22', '2014-24', '2001-33'],
  'clock time': ['1985-04-12T23:20:30Z', '2001-09-11T08:46:40-04:00', '2019-02-03T10:15:30+03:00'],
  qualified: ['1984?', '1914~', '2004-06%', '2019-02-03?'],
  'part qualified': ['2004-06~-11', '?2004-06-~11', '2004?-06-11'],
  unspecified: ['201X', '19XX', '2004-XX', '1985-04-XX', '156X-12-25'],
  interval: ['2004-06/2006-08', '1914-07-28/1918-11-11', '1985-04-12/..', '2003/'],
  set: ['[1667,1668,1670..1672]', '[2019-02-05..2019-02-10]', '{1960,1961-12}'],
  'far year': ['Y170000002', 'Y-17E7', 'Y171010000S3'],
}

/** How often a kind is met among a newsroom's dates, of a hundred. */
const SHARES: Readonly<Record<string, number>> = {
  day: 45,
  month: 10,
  year: 8,
  season: 4,
  'clock time': 8,
  qualified: 6,
  'part qualified': 1,
  unspecified: 4,
  interval: 8,
  set: 5,
  'far year': 1,
}

/** A hundred dates as a newsroom has them, in an order that does not repeat the kinds in runs. */
export function newsroomMix(): readonly string[] {
  const dates = Object.entries(SHARES).flatMap(([kind, share]) => {
    const texts = KINDS[kind] ?? []
    return Array.from({ length: share }, (_, index) => texts[index % texts.length] ?? '')
  })
  return dates.map((_, index) => dates[(index * 37) % dates.length] ?? '')
}

/** What editors type that is no date. */
export const REFUSED = ['2019-13-02', '2019-2-3', 'summer 2014', '2019-02-30', '1914-1918'] as const
