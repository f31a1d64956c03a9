import { type DateVoice, type DayParts, dayText, eraOf } from './date-voice'
import type { Join } from './words/date-words'

/** Two days, months or years of equal precision, what they share said once: "4–10 February 2019". */
export function rangeText(from: DayParts, to: DayParts, join: Join, voice: DateVoice): string {
  const isSameEra = eraOf(from.year ?? 0, voice.words) === eraOf(to.year ?? 0, voice.words)
  const start = dayText(withoutShared(from, to), voice, !isSameEra)
  const end = dayText(to, voice)
  return start.text ? join(start, end) : end.text
}

function withoutShared(from: DayParts, to: DayParts): DayParts {
  if (from.year !== to.year) return from
  const { month, day } = from
  if (month !== to.month) return { month, day }
  return day === to.day ? {} : { day }
}
