import type { PhraseContext } from '../phrase-context'
import type { DateParts } from './date-parts'
import { countOf, dayOfCount, dayText, dayWords, monthAway, monthText, yearText } from './day-count'
import { lastingOutcomeOf, noted, type Outcome, outcomeOf } from './outcome'
import { placeParts } from './place-parts'
import { daysOfPoint, endText, type Placed, placedText, sideText } from './placed'
import { placePair } from './shared-parts'

const MOMENT_WITHIN = 'read as one moment within'
const LASTED = 'read as lasting from the one to the other'

/** "from … to …": it lasted. */
export function lastingOutcomes(from: DateParts, to: DateParts, context: PhraseContext): readonly Outcome[] {
  return placePair(from, to, context).map(lasting)
}

/** "4–10 February 2019": it lasted, or was at one moment within. */
export function dashOutcomes(from: DateParts, to: DateParts, context: PhraseContext): readonly Outcome[] {
  return placePair(from, to, context).flatMap((pair) => [
    noted(lasting(pair), LASTED),
    noted({ ...within(pair), rank: within(pair).rank + 1 }, MOMENT_WITHIN),
  ])
}

/** "between … and …": at one moment within; or it lasted. */
export function betweenOutcomes(from: DateParts, to: DateParts, context: PhraseContext): readonly Outcome[] {
  return placePair(from, to, context).flatMap((pair) => [
    noted(within(pair), MOMENT_WITHIN),
    noted({ ...lasting(pair), rank: lasting(pair).rank + 1 }, LASTED),
  ])
}

/** "in the night of 9–10 June": at one moment within. */
export function withinOutcomes(from: DateParts, to: DateParts, context: PhraseContext): readonly Outcome[] {
  return placePair(from, to, context).map(within)
}

/** "3 or 4 February": one of them. "3 and 4 February": each of them. */
export function severalOutcomes(
  [from, to]: readonly [DateParts, DateParts],
  brackets: '[]' | '{}',
  context: PhraseContext,
): readonly Outcome[] {
  // "Les années 1920 et 1930" are two decades; a decade and a year would be another list than is meant.
  if (isLong(from) !== isLong(to)) return []
  return placePair(from, to, context).map((pair) => {
    const members = pair.map((placed) =>
      placed.from === placed.to ? placedText(placed) : placedText(placed).slice(1, -1),
    )
    return outcomeOf(`${brackets[0]}${members.join(',')}${brackets[1]}`, pair)
  })
}

function isLong({ year }: DateParts): boolean {
  return year !== undefined && year.first !== year.last
}

function lasting([from, to]: readonly [Placed, Placed]): Outcome {
  return lastingOutcomeOf(`${endText(from, 'from')}/${endText(to, 'to')}`, [from, to])
}

function within([from, to]: readonly [Placed, Placed]): Outcome {
  const [start, end] = [sideText(from, 'from'), sideText(to, 'to')]
  return outcomeOf(start === end ? start : `[${start}..${end}]`, [from, to])
}

/** The date by itself. */
export function plainOutcomes(date: DateParts, context: PhraseContext, isUnmistakable: boolean): readonly Outcome[] {
  return placeParts(date, context).map((placed) => ({ ...outcomeOf(placedText(placed), [placed]), isUnmistakable }))
}

/** "since …": it goes on, or nobody says until when. */
export function sinceOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const start = endText(placed, 'from')
    return [
      noted(lastingOutcomeOf(`${start}/..`, [placed]), 'read as going on'),
      noted(lastingOutcomeOf(`${start}/`, [placed], 1), 'read as having no stated end'),
    ]
  })
}

/** "until …": it lasted, and nobody says since when, or since ever. */
export function untilOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const end = endText(placed, 'to')
    return [
      noted(lastingOutcomeOf(`/${end}`, [placed]), 'read as having no stated beginning'),
      noted(lastingOutcomeOf(`../${end}`, [placed], 1), 'read as having no beginning'),
    ]
  })
}

/** "by …", "no later than …", "or earlier": one moment, the date included. */
export function byOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).map((placed) => outcomeOf(`[..${sideText(placed, 'to')}]`, [placed]))
}

/** "no earlier than …", "or later": one moment, the date included. */
export function fromOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => afterwards(sideText(placed, 'from'), placed, context))
}

/** "before …": one moment, the date itself not included. */
export function beforeOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const point = neighbour(placed.from, -1)
    return point === null ? [] : [outcomeOf(`[..${point}]`, [placed])]
  })
}

/** "after …": one moment, the date itself not included. */
export function afterOutcomes(date: DateParts, context: PhraseContext): readonly Outcome[] {
  return placeParts(date, context).flatMap((placed) => {
    const point = neighbour(placed.to, 1)
    return point === null ? [] : afterwards(point, placed, context)
  })
}

// What a source tells of the past lies before the day it was published.
function afterwards(start: string, placed: Placed, { reference }: PhraseContext): readonly Outcome[] {
  const open = outcomeOf(`[${start}..]`, [placed])
  const days = daysOfPoint(start.replace(/[?~%]$/, ''))
  if (!reference || !days || days.first > countOf(reference)) return [open]
  const limit = dayText(reference)
  const text = start === limit ? limit : `[${start}..${limit}]`
  const cut = noted(outcomeOf(text, [placed]), notAfterNote(reference))
  return [
    { ...cut, basis: 'inferred' },
    { ...open, rank: open.rank + 1 },
  ]
}

export function notAfterNote(reference: { year: number; month: number; day: number }): string {
  return `not after the publication date, ${dayWords(reference)}`
}

/** The year, month or day beside a point, as EDTF; of other points, the day beside them. */
function neighbour(text: string, step: -1 | 1): string | null {
  const [, year, month] = /^(-?\d{4})(?:-(0\d|1[0-2]))?$/.exec(text) ?? []
  if (year !== undefined && month !== undefined) {
    const found = monthAway(Number(year), Number(month), step)
    return monthText(yearText(found.year), found.month)
  }
  if (year !== undefined) return yearText(Number(year) + step)
  const days = daysOfPoint(text)
  if (!days || text.startsWith('XXXX')) return null
  return dayText(dayOfCount(step < 0 ? days.first - 1 : days.last + 1))
}

/** "earlier this year", "later in June": between its beginning, the day of publication and its end. */
export function aroundReferenceOutcomes(
  date: DateParts,
  side: 'earlier' | 'later',
  context: PhraseContext,
): readonly Outcome[] {
  const { reference } = context
  if (!reference) return []
  return placeParts(date, context).flatMap((placed) => {
    const first = daysOfPoint(placed.from)?.first
    const last = daysOfPoint(placed.to)?.last
    const today = countOf(reference)
    if (first === undefined || last === undefined || today < first || today > last) return []
    const [from, to] = side === 'earlier' ? [first, today] : [today, last]
    const text = `[${dayText(dayOfCount(from))}..${dayText(dayOfCount(to))}]`
    return [outcomeOf(from === to ? dayText(reference) : text, [placed])]
  })
}
