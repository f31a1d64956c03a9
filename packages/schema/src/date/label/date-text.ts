import type { DateInterval, DatePoint, DateSet, EdtfDate, SetMember } from '../edtf/edtf-date'
import { type DateVoice, dayText, type VoiceOptions, voiceOf } from './date-voice'
import { plainParts, pointText } from './format-point'
import { rangeText } from './format-range'
import { formatterOf } from './formatter'
import type { DateWords } from './words/date-words'

/** A date for a reader in one language's words, with as much precision as it has: "Summer 2014". Links no parser. */
export function formatDateWith(words: DateWords, date: EdtfDate, options: VoiceOptions = {}): string {
  return dateText(date, voiceOf(words, options))
}

/** A date in one voice. */
export function dateText(date: EdtfDate, voice: DateVoice): string {
  const known = onlyMember(date)
  if (known.kind === 'interval') return intervalText(known, voice)
  if (known.kind !== 'point') return setText(known, voice)
  const { text, names } = pointText(known, voice)
  const isCapitalized = voice.words.isCapitalized && (names === 'season' || names === 'part')
  return isCapitalized ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/** A set of one is that one. */
export function onlyMember(date: EdtfDate): EdtfDate {
  if (date.kind === 'point' || date.kind === 'interval') return date
  const [only, ...others] = date.members
  return only?.kind === 'point' && others.length === 0 ? only : date
}

interface Sides {
  readonly from: DatePoint | null
  readonly to: DatePoint | null
  /** How both sides are joined, and how either is told alone. */
  readonly both: 'between' | 'lasted' | 'range'
  readonly onlyTo: keyof Pick<DateWords, 'until' | 'startNotStated' | 'orEarlier' | 'andEarlier'>
  readonly onlyFrom: keyof Pick<DateWords, 'since' | 'endNotStated' | 'orLater' | 'andLater'>
}

function intervalText({ start, end }: DateInterval, voice: DateVoice): string {
  const sides: Sides = {
    from: typeof start === 'string' ? null : start,
    to: typeof end === 'string' ? null : end,
    both: 'lasted',
    onlyTo: start === 'open' ? 'until' : 'startNotStated',
    onlyFrom: end === 'open' ? 'since' : 'endNotStated',
  }
  return sidesText(sides, voice)
}

function setText({ kind, members }: DateSet, voice: DateVoice): string {
  const isOneOf = kind === 'one-of'
  const sides = {
    both: members.length > 1 ? 'range' : isOneOf ? 'between' : 'lasted',
    onlyTo: isOneOf ? 'orEarlier' : 'andEarlier',
    onlyFrom: isOneOf ? 'orLater' : 'andLater',
  } as const
  const texts = members.map((member) =>
    member.kind === 'point' ? pointText(member, voice).text : sidesText({ ...member, ...sides }, voice),
  )
  const type = isOneOf ? 'disjunction' : 'conjunction'
  return formatterOf(Intl.ListFormat, voice.locale, { type }).format(sharedDays(members, voice) ?? texts)
}

function sidesText({ from, to, both, onlyTo, onlyFrom }: Sides, voice: DateVoice): string {
  const { words } = voice
  const [start, end] = [from && plainParts(from), to && plainParts(to)]
  const areBare = start && end
  // What they share is said once.
  if (areBare && !start.month === !end.month && !start.day === !end.day)
    return rangeText(start, end, words[both], voice)
  const [first, last] = [from && pointText(from, voice), to && pointText(to, voice)]
  // A dash does not hold apart what is more than a bare date.
  if (first && last) return words[both === 'lasted' && !areBare ? 'fromTo' : both](first, last)
  return first ? words[onlyFrom](first) : last ? words[onlyTo](last) : ''
}

/** Days of one month, whose name is said once: "3" and "5 February 2019"; `null` where they differ in more. */
function sharedDays(members: readonly SetMember[], voice: DateVoice): string[] | null {
  const days = members.map((member) => (member.kind === 'point' && plainParts(member)) || {})
  const last = days.at(-1)
  const isOneMonth = days.every(({ year, month, day }) => day && year === last?.year && month === last?.month)
  return isOneMonth ? days.map((date) => dayText(date === last ? date : { day: date.day }, voice).text) : null
}
