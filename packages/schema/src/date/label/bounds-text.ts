import { type CivilDay, startOfDay } from '../bounds/calendar'
import { firstPossibleDay, lastPossibleDay } from '../bounds/possible-days'
import type { DatePoint, DateSet, EdtfDate, IntervalEnd } from '../edtf/edtf-date'
import { pointsOf } from '../edtf/qualifier'
import { onlyMember } from './date-text'
import { type DateVoice, dayText, type VoiceOptions, voiceOf } from './date-voice'
import { hasUntoldBounds } from './format-point'
import { rangeText } from './format-range'
import type { BoundsWords, DateWords } from './words/date-words'

/** `formatBounds` in one language's words. Links no parser. */
export function formatBoundsWith(
  words: DateWords & BoundsWords,
  date: EdtfDate,
  options: VoiceOptions = {},
): string | null {
  return boundsText(date, voiceOf(words, options))
}

/** The bounds that a date's label leaves untold in one voice, or `null`. */
export function boundsText(date: EdtfDate, voice: DateVoice<DateWords & BoundsWords>): string | null {
  const known = onlyMember(date)
  if (!pointsOf(known).some(hasUntoldBounds)) return null
  if (known.kind === 'point') return pointBounds(known, voice)
  return known.kind === 'interval' ? intervalBounds(known.start, known.end, voice) : setBounds(known, voice)
}

function pointBounds(point: DatePoint, voice: DateVoice): string {
  return daysText(firstPossibleDay(point), lastPossibleDay(point), voice)
}

function intervalBounds(start: IntervalEnd, end: IntervalEnd, voice: DateVoice<DateWords & BoundsWords>): string {
  const told = (edge: IntervalEnd, tell: (bounds: string) => string) =>
    typeof edge === 'string' || !hasUntoldBounds(edge) ? [] : [tell(pointBounds(edge, voice))]
  return [...told(start, voice.words.beginning), ...told(end, voice.words.ending)].join(voice.words.pause)
}

function setBounds({ members }: DateSet, voice: DateVoice): string {
  const starts = members.map((member) => (member.kind === 'point' ? member : member.from))
  const ends = members.map((member) => (member.kind === 'point' ? member : member.to))
  const first = starts.includes(null) ? null : outermost(starts, firstPossibleDay, -1)
  const last = ends.includes(null) ? null : outermost(ends, lastPossibleDay, 1)
  return daysText(first, last, voice)
}

function outermost(
  points: readonly (DatePoint | null)[],
  dayOf: (point: DatePoint) => CivilDay | null,
  direction: 1 | -1,
): CivilDay | null {
  const days = points.flatMap((point) => (point && dayOf(point)) || [])
  return days.sort((one, other) => direction * (startOfDay(other) - startOfDay(one)))[0] ?? null
}

function daysText(first: CivilDay | null, last: CivilDay | null, voice: DateVoice): string {
  const { words } = voice
  if (!first) return last ? words.endAlone.disjunction(dayText(last, voice)) : ''
  if (!last) return words.startAlone.disjunction(dayText(first, voice))
  const areWholeYears = startsYear(first) && endsYear(last) && first.year !== last.year
  if (areWholeYears) return rangeText({ year: first.year }, { year: last.year }, words.between, voice)
  return rangeText(first, last, words.between, voice)
}

function startsYear({ month, day }: CivilDay): boolean {
  return month === 1 && day === 1
}

function endsYear({ month, day }: CivilDay): boolean {
  return month === 12 && day === 31
}
