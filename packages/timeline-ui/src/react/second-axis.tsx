import type { SecondCalendar } from '../core/second-calendar'
import type { TimeScale } from '../core/time-scale'
import { at } from '../live/position'
import type { Words } from '../words'

export interface SecondAxisProps {
  readonly calendar: SecondCalendar
  readonly scale: TimeScale
  readonly words: Words
}

/** The row below the axis that counts in another calendar. */
export function SecondAxis({ calendar, scale, words: { locale } }: SecondAxisProps) {
  return (
    <div className="dl-second-axis" title={calendar.nameIn(locale)}>
      {calendar.wordsOn(scale, locale).map(({ at: pixels, instant, isMajor, text }) => (
        <div
          key={instant}
          className="dl-calendar-tick"
          data-major={isMajor || undefined}
          style={at(pixels / scale.width)}
        >
          {text === null ? null : <span>{text}</span>}
        </div>
      ))}
    </div>
  )
}
