import type { DateInterval, DatePoint, DateRange, EdtfDate, SetMember } from '../edtf/edtf-date'
import { formatterOf } from '../formatter'
import { type DateVoice, dayText, type VoiceOptions, voiceOf } from './date-voice'
import { plainParts, pointText } from './format-point'
import { rangeText } from './format-range'
import type { Beyond, DateWords, Told } from './words/date-words'

/** A date for a reader in one language's words, with as much precision as it has: "Summer 2014". Links no parser. */
export function formatDateWith(words: DateWords, date: EdtfDate, options: VoiceOptions = {}): string {
  return dateText(date, voiceOf(words, options))
}

/** A date in one voice. */
export function dateText(date: EdtfDate, voice: DateVoice): string {
  const members = 'members' in date ? date.members : [date]
  const type = date.kind === 'one-of' ? 'disjunction' : 'conjunction'
  const join = members.length > 1 ? 'range' : date.kind === 'one-of' ? 'between' : 'lasted'
  const told = members.map((member): Told => {
    if (member.kind === 'point') return pointText(member, voice)
    return { names: 'clause', text: sidesText(sidesOf(member, type), join, voice) }
  })
  const texts = sharedDays(members, voice) ?? told.map(({ text }) => text)
  const text = formatterOf(Intl.ListFormat, voice.locale, { type }).format(texts)
  const isPartOfYear = /^(season|part)$/.test(told.map(({ names }) => names).join())
  return voice.words.isCapitalized && isPartOfYear ? text.replace(/^./, (letter) => letter.toUpperCase()) : text
}

/** A set of one is that one. */
export function onlyMember(date: EdtfDate): EdtfDate {
  if (date.kind === 'point' || date.kind === 'interval') return date
  const [only, ...others] = date.members
  return only?.kind === 'point' && others.length === 0 ? only : date
}

/** A date, or what there is in its place. */
type Side = DatePoint | Beyond
type Sides = readonly [from: Side, to: Side]

function sidesOf(span: DateInterval | DateRange, beyond: Beyond): Sides {
  return span.kind === 'interval' ? [span.start, span.end] : [span.from ?? beyond, span.to ?? beyond]
}

function sidesText([from, to]: Sides, join: 'between' | 'lasted' | 'range', voice: DateVoice): string {
  const { words } = voice
  if (typeof to === 'string') return typeof from === 'string' ? '' : words.startAlone[to](pointText(from, voice))
  if (typeof from === 'string') return words.endAlone[from](pointText(to, voice))
  const [start, end] = [plainParts(from), plainParts(to)]
  const areBare = start && end
  // What they share is said once.
  if (areBare && !start.month === !end.month && !start.day === !end.day)
    return rangeText(start, end, words[join], voice)
  // A dash does not hold apart what is more than a bare date.
  return words[join === 'lasted' && !areBare ? 'fromTo' : join](pointText(from, voice), pointText(to, voice))
}

/** Days of one month, whose name is said once: "3" and "5 February 2019"; `null` where they differ in more. */
function sharedDays(members: readonly (SetMember | DateInterval)[], voice: DateVoice): string[] | null {
  const days = members.map((member) => (member.kind === 'point' && plainParts(member)) || {})
  const last = days.at(-1)
  const isOneMonth = days.every(({ year, month, day }) => day && year === last?.year && month === last?.month)
  return isOneMonth ? days.map((date) => dayText(date === last ? date : { day: date.day }, voice).text) : null
}
