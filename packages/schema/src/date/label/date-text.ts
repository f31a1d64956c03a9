import type { DateInterval, DatePoint, DateSet, EdtfDate, SetMember } from '../edtf/edtf-date'
import { type DateVoice, dayText, type VoiceOptions, voiceOf } from './date-voice'
import { plainParts, pointText } from './format-point'
import { rangeText } from './format-range'
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

function intervalText({ start, end }: DateInterval, voice: DateVoice): string {
  const { words } = voice
  if (typeof start !== 'string') {
    if (typeof end !== 'string') return pairText(start, end, 'lasted', voice)
    return words[end === 'open' ? 'since' : 'endNotStated'](pointText(start, voice))
  }
  return typeof end === 'string' ? '' : words[start === 'open' ? 'until' : 'startNotStated'](pointText(end, voice))
}

/** Joins two dates, what they share said once where both are bare. */
function pairText(from: DatePoint, to: DatePoint, how: 'between' | 'lasted' | 'range', voice: DateVoice): string {
  const { words } = voice
  const [start, end] = [plainParts(from), plainParts(to)]
  if (start && end && !start.month === !end.month && !start.day === !end.day)
    return rangeText(start, end, words[how], voice)
  // A dash does not hold apart what is more than a bare date.
  const join = how === 'lasted' && !(start && end) ? words.fromTo : words[how]
  return join(pointText(from, voice), pointText(to, voice))
}

function setText({ kind, members }: DateSet, voice: DateVoice): string {
  const { locale } = voice
  const isOneOf = kind === 'one-of'
  const [only] = members
  if (only?.kind === 'range' && only.from && only.to && members.length === 1) {
    return pairText(only.from, only.to, isOneOf ? 'between' : 'lasted', voice)
  }
  const texts = sharedDays(members, voice) ?? members.map((member) => memberText(member, isOneOf, voice))
  return new Intl.ListFormat(locale, { type: isOneOf ? 'disjunction' : 'conjunction' }).format(texts)
}

/** Days of one month, whose name is said once: "3" and "5 February 2019"; `null` where they differ in more. */
function sharedDays(members: readonly SetMember[], voice: DateVoice): string[] | null {
  const days = members.map((member) => (member.kind === 'point' && plainParts(member)) || {})
  const last = days.at(-1)
  const isOneMonth = days.every(({ year, month, day }) => day && year === last?.year && month === last?.month)
  return isOneMonth ? days.map((date) => dayText(date === last ? date : { day: date.day }, voice).text) : null
}

function memberText(member: SetMember, isOneOf: boolean, voice: DateVoice): string {
  const { words } = voice
  if (member.kind === 'point') return pointText(member, voice).text
  const { from, to } = member
  if (from && to) return pairText(from, to, 'range', voice)
  const tell = isOneOf ? (to ? words.orEarlier : words.orLater) : to ? words.andEarlier : words.andLater
  const point = from ?? to
  return point ? tell(pointText(point, voice)) : ''
}
