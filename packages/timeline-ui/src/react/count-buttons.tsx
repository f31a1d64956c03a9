import type { Command } from '../core/command'
import type { Layout } from '../core/layout'
import { at, parts } from './position'
import type { Words } from './words'

export interface CountButtonsProps {
  readonly layout: Layout
  readonly words: Words
  readonly send: (command: Command) => void
}

/** What found no room, counted where it lies; a press zooms to it. Keys reach the same incidents one by one. */
export function CountButtons({ layout: { lanes, scale }, words, send }: CountButtonsProps) {
  return lanes.flatMap(({ label, counts }) =>
    counts.map(({ at: pixels, row, incidents }) => (
      <button
        key={`${label} ${incidents[0]?.id}`}
        type="button"
        className="dl-count"
        tabIndex={-1}
        aria-label={words.say(words.messages.more, { count: incidents.length })}
        style={{ ...parts({ row }), ...at(pixels / scale.width) }}
        onClick={() => send({ type: 'reveal', ids: incidents.map(({ id }) => id) })}
      >
        {words.say('+{count}', { count: incidents.length })}
      </button>
    )),
  )
}
