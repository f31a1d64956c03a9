import { type DateVoice, type DayParts, dayText, eraOf } from './date-voice'
import { fill } from './words/word-tables'

/** Two days, months or years of equal precision, what they share said once: "4–10 February 2019". */
export function rangeText(from: DayParts, to: DayParts, template: string, voice: DateVoice): string {
  const isSameEra = eraOf(from.year ?? 0, voice.words) === eraOf(to.year ?? 0, voice.words)
  const start = dayText(withoutShared(from, to), voice, !isSameEra)
  const end = dayText(to, voice)
  return start === '' ? end : fill(template, { from: start, to: end })
}

function withoutShared(from: DayParts, to: DayParts): DayParts {
  if (from.year !== to.year) return from
  if (from.month !== to.month || !from.day)
    return from.day || from.month ? { month: from.month ?? null, day: from.day ?? null } : {}
  return from.day === to.day ? {} : { day: from.day }
}
