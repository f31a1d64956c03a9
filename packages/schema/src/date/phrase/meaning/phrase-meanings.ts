import type { PhraseContext } from '../phrase-context'
import { besideAnchorOutcomes } from './beside-anchor'
import { countsIn, mergedParts } from './date-meanings'
import { dayOffsetOutcomes, soonOutcomes } from './date-offsets'
import { type Count, type DateParts, isUnmistakable, type Unit } from './date-parts'
import { type DayOffsets, daysIn } from './offsets'
import type { Outcome } from './outcome'
import {
  besideOutcomes,
  hangingOutcomes,
  lastingFromAnchor,
  offsetOutcomes,
  restOutcomes,
  sameOutcomes,
} from './relative'
import type { Slots } from './slots'
import {
  afterOutcomes,
  aroundReferenceOutcomes,
  beforeOutcomes,
  betweenOutcomes,
  byOutcomes,
  dashOutcomes,
  fromOutcomes,
  lastingOutcomes,
  plainOutcomes,
  severalOutcomes,
  sinceOutcomes,
  untilOutcomes,
  withinOutcomes,
} from './spans'
import { toWeekday } from './unit-around'
import { daysFromOutcomes, weekendOutcomes, weekOfOutcomes } from './weeks'
import { singleYear } from './years-meant'

interface PhraseMeaning {
  readonly symbol: 'phrase'
  readonly build: (slots: Slots, context: PhraseContext) => readonly Outcome[]
}

type OfDate = (date: DateParts, context: PhraseContext) => readonly Outcome[]
type OfPair = (from: DateParts, to: DateParts, context: PhraseContext) => readonly Outcome[]

/** What whole phrases mean, in every language. */
export const PHRASE_MEANINGS = {
  /** `{date}` by itself, and after a word that says it is one: "in 2014". */
  moment: ofDate((date, context) =>
    isUnmistakable(date) || !context.isRunningText ? plainOutcomes(date, context, isUnmistakable(date)) : [],
  ),
  'named-moment': ofDate((date, context) => plainOutcomes(date, context, true)),
  /** `{from} … {to}`, with `{month}` or `{year}` where one stands for both. */
  lasting: ofPair(lastingOutcomes),
  dash: ofPair(dashOutcomes),
  between: ofPair(betweenOutcomes),
  within: ofPair(withinOutcomes),
  or: ofPair((from, to, context) => severalOutcomes([from, to], '[]', context)),
  and: ofPair((from, to, context) => severalOutcomes([from, to], '{}', context)),
  /** "1914–18": `{year}-{yy}`. */
  'short-range': { symbol: 'phrase', build: shortRange },
  /** "the week of {date}", and those that begin or end with it; "the weekend of {date}". */
  'week-of': ofDate(weekOfOutcomes),
  'week-from': ofDate((date, context) => daysFromOutcomes(date, [0, 6], context)),
  'week-to': ofDate((date, context) => daysFromOutcomes(date, [-6, 0], context)),
  'weekend-of': ofDate(weekendOutcomes),
  since: ofDate(sinceOutcomes),
  'from-on': ofDate(sinceOutcomes),
  /** By itself it says when something began; in running text it more often says what something is of. */
  from: ofDate((date, context) => (context.isRunningText ? [] : sinceOutcomes(date, context))),
  until: ofDate(untilOutcomes),
  /** The date included. */
  by: ofDate(byOutcomes),
  'or-later': ofDate(fromOutcomes),
  /** The date not included. */
  before: ofDate(beforeOutcomes),
  after: ofDate(afterOutcomes),
  /** "earlier this year": the part of `{date}` before the day of publication, or after it. */
  'earlier-in': ofDate((date, context) => aroundReferenceOutcomes(date, 'earlier', context)),
  'later-in': ofDate((date, context) => aroundReferenceOutcomes(date, 'later', context)),
  /** `{count} {unit}` before or after `{date}`. */
  'offset-before-date': ofOffset('before'),
  'offset-after-date': ofOffset('after'),
  'soon-before-date': ofDate((date, context) => soonOutcomes(date, 'before', context)),
  'soon-after-date': ofDate((date, context) => soonOutcomes(date, 'after', context)),
  /** `{count} {unit}` before or after the anchor. */
  'offset-before': ofCount('before'),
  'offset-after': ofCount('after'),
  /** "about two weeks later". */
  'about-after': ofCount('after', roughly),
  'about-before': ofCount('before', roughly),
  /** "more than two weeks later", "within two weeks". */
  'at-least-after': ofLimit('after', ({ min }) => ({ min })),
  'at-most-after': ofLimit('after', ({ max }) => ({ min: 0, max })),
  'at-most-before': ofLimit('before', ({ max }) => ({ min: 0, max })),
  /** Hours or minutes after: the same day or the next. */
  'hours-after': ofAnchor((context) => hangingOutcomes({ kind: 'after', offsets: { min: 0, max: 1 } }, context)),
  'hours-before': ofAnchor((context) => hangingOutcomes({ kind: 'before', offsets: { min: 0, max: 1 } }, context)),
  /** "after the broadcast": `{words}` is what the anchor is called. */
  'after-anchor': ofAnchor((context) => hangingOutcomes({ kind: 'after', isUnmistakable: false }, context)),
  'before-anchor': ofAnchor((context) => hangingOutcomes({ kind: 'before', isUnmistakable: false }, context)),
  'during-anchor': ofAnchor((context) => hangingOutcomes({ kind: 'during', isUnmistakable: false }, context)),
  'soon-after': ofAnchor((context) => hangingOutcomes(soon('after'), context)),
  'soon-before': ofAnchor((context) => hangingOutcomes(soon('before'), context)),
  'from-anchor': ofAnchor((context) => lastingFromAnchor('from', context)),
  'since-anchor': ofAnchor((context) => lastingFromAnchor('since', context)),
  'until-anchor': ofAnchor((context) => lastingFromAnchor('until', context)),
  /** "the same {unit}", "the following {unit}", "later that {unit}". */
  'same-unit': ofUnit(sameOutcomes),
  'next-unit': ofUnit((unit, context) => besideOutcomes(unit, 'after', context)),
  'previous-unit': ofUnit((unit, context) => besideOutcomes(unit, 'before', context)),
  /** "the following {weekday}". */
  'next-weekday': ofWeekday('after'),
  'previous-weekday': ofWeekday('before'),
  /** "the following {month}", "that {season}": with `{shift}`. */
  'beside-anchor': {
    symbol: 'phrase',
    build: (slots, context) => mergedParts(slots).flatMap((parts) => besideAnchorOutcomes(parts, context)),
  },
  'rest-of-unit': ofUnit((unit, context) => restOutcomes(unit, 'after', context)),
  'start-of-unit': ofUnit((unit, context) => restOutcomes(unit, 'before', context)),
} satisfies Readonly<Record<string, PhraseMeaning>>

function soon(kind: 'before' | 'after') {
  const notes = [`“soon ${kind}” taken as 0 to 7 days`]
  return { kind, offsets: { min: 0, max: 7 }, notes, isUnmistakable: false }
}

function ofDate(outcomes: OfDate): PhraseMeaning {
  return { symbol: 'phrase', build: ({ date, plain }, context) => outcomes(date ?? plain ?? {}, context) }
}

function ofPair(outcomes: OfPair): PhraseMeaning {
  return {
    symbol: 'phrase',
    build: ({ from = {}, to = {}, month, year }, context) => {
      const shared = { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) }
      const isTwice = Object.keys(shared).some((name) => name in to)
      return isTwice ? [] : outcomes(from, { ...to, ...shared }, context)
    },
  }
}

function ofAnchor(outcomes: (context: PhraseContext) => readonly Outcome[]): PhraseMeaning {
  return { symbol: 'phrase', build: (_slots, context) => outcomes(context) }
}

function ofUnit(outcomes: (unit: Unit, context: PhraseContext) => readonly Outcome[]): PhraseMeaning {
  return { symbol: 'phrase', build: ({ unit }, context) => (unit ? outcomes(unit, context) : []) }
}

function ofCount(kind: 'before' | 'after', meant: (count: Count) => Count = (count) => count): PhraseMeaning {
  return {
    symbol: 'phrase',
    build: (slots, context) => {
      const { unit } = slots
      if (!unit) return []
      return countsIn(slots).flatMap((count) => offsetOutcomes({ count: meant(count), unit, kind }, context))
    },
  }
}

/** A quarter less to a quarter more. */
function roughly({ min, max, words }: Count): Count {
  return { min: min * 0.75, max: max * 1.25, words: words ?? `about ${min}` }
}

function ofLimit(kind: 'before' | 'after', limit: (offsets: DayOffsets) => Partial<DayOffsets>): PhraseMeaning {
  const offsets = ({ min, max }: Count, unit: Unit) => limit({ min: daysIn(min, unit), max: daysIn(max, unit) })
  return {
    symbol: 'phrase',
    build: (slots, context) => {
      const { unit } = slots
      if (!unit) return []
      return countsIn(slots).flatMap((count) => hangingOutcomes({ kind, offsets: offsets(count, unit) }, context))
    },
  }
}

function ofWeekday(kind: 'before' | 'after'): PhraseMeaning {
  return {
    symbol: 'phrase',
    build: ({ weekday }, context) =>
      weekday === undefined ? [] : hangingOutcomes({ kind, offsets: toWeekday(weekday, kind, context) }, context),
  }
}

function ofOffset(kind: 'before' | 'after'): PhraseMeaning {
  const build = (slots: Slots, context: PhraseContext) => {
    const { unit, date } = slots
    if (!unit || !date) return []
    return countsIn(slots).flatMap((count) => dayOffsetOutcomes(date, { count, unit, kind }, context))
  }
  return { symbol: 'phrase', build }
}

// "2001-05" is far more often May 2001.
function shortRange({ year, yy }: Slots, context: PhraseContext): readonly Outcome[] {
  if (!year || yy === undefined || year.first !== year.last) return []
  const end = year.first - (year.first % 100) + yy
  if (end <= year.first) return []
  const outcomes = dashOutcomes({ year }, { year: singleYear(end) }, context)
  return outcomes.map((outcome) => ({ ...outcome, rank: outcome.rank + (yy <= 12 ? 1 : 0) }))
}
