import {
  type MarkName,
  type TimelineDate,
  type TimelineIncident,
  type TimelinePictureProps,
  timelineDateOf,
} from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import type { Messages } from '../site/messages/english'

/** Days of 2014 in epoch milliseconds, UTC; `month` counts from 1. */
function day(month: number, dayOfMonth: number): number {
  return Date.UTC(2014, month - 1, dayOfMonth)
}

/** May to September 2014: the stretch of time that nearly every example is drawn on. */
const MONTHS = { from: day(5, 1), to: day(10, 1) }
const SUMMER = { earliest: day(6, 1), latest: day(9, 1) }

/** A made-up date for each mark, as EDTF or by its bounds; nothing happened on any of them. */
const DATES: Readonly<Record<MarkName, string | Omit<TimelineDate, 'label'>>> = {
  dot: '2014-06-15',
  within: '2014-22',
  lasted: { ...SUMMER, shape: 'span', core: SUMMER },
  partly: '2014-06/2014-08',
  openStart: '../2014-08-15',
  open: '2014-06-15/..',
  unknownStart: '/2014-08-15',
  unknown: '2014-06-15/',
  oneOf: '[2014-05-28..2014-06-05,2014-07-12..2014-08-06]',
  allOf: '{2014-06-03,2014-07-08,2014-08-12}',
  scattered: '15XX-12-XX',
  approximate: '2014-06-15~',
  uncertain: '2014-06?',
  claim: '[2014-06-02..2014-07-20]',
  anchor: '[2014-06-18..2014-07-06]',
}

interface Wording {
  readonly locale: Locale
  readonly words: Messages['marks']
}

/** What a picture of one mark shows: an incident so dated, and whatever else the mark needs to be seen. */
export function exampleOf(name: MarkName, { locale, words }: Wording): TimelinePictureProps {
  const date = dateOf(DATES[name], locale)
  const incident: TimelineIncident = { id: name, title: words.explained[name].name, date }
  if (name === 'scattered') return { incidents: [incident], window: { from: Date.UTC(1470, 0), to: Date.UTC(1690, 0) } }
  if (name === 'claim') return { incidents: [{ ...incident, claims: [claimOf(locale, words)] }], window: MONTHS }
  if (name !== 'anchor') return { incidents: [incident], window: MONTHS }
  const anchor = { id: 'storm', title: words.exampleAnchor, date: dateOf('2014-06-03', locale) }
  const relation = { kind: 'after', anchor: { publicId: anchor.id, title: anchor.title } } as const
  return { incidents: [anchor, { ...incident, date: { ...date, relation } }], window: MONTHS, focused: name }
}

function claimOf(locale: Locale, words: Messages['marks']) {
  return { date: dateOf('2014-07-08/2014-07-20', locale), source: { id: 'evening', name: words.exampleClaim } }
}

function dateOf(date: string | Omit<TimelineDate, 'label'>, locale: Locale): TimelineDate {
  return typeof date === 'string' ? timelineDateOf(date, { locale }) : { ...date, label: '' }
}
