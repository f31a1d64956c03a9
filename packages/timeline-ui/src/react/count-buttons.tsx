import type { Command } from '../core/command'
import type { Layout } from '../core/layout'
import { at, parts } from '../live/position'
import type { Words } from '../words'
import { OutsideWords } from './outside-words'

export interface CountButtonsProps {
  readonly layout: Layout
  readonly words: Words
  readonly send: (command: Command) => void
}

/** What found no room, counted where it lies; a press zooms to it. Keys reach the same incidents one by one. */
export function CountButtons({ layout: { lanes, scale }, words, send }: CountButtonsProps) {
  return lanes.flatMap(({ label, row: top, rows, counts, outside }) => [
    ...(['earlier', 'later'] as const).map((side) => {
      const hidden = outside[side]
      return hidden ? (
        <button
          key={`${label} ${side}`}
          type="button"
          className="dl-outside"
          data-side={side}
          tabIndex={-1}
          style={parts({ row: top, height: rows })}
          onClick={() => send({ type: 'reveal', span: hidden.span, lane: label })}
        >
          <OutsideWords side={side} hidden={hidden} words={words} />
        </button>
      ) : null
    }),
    ...counts.map(({ at: pixels, row, count, span }) => (
      <button
        key={`${label} ${span.from} ${span.to}`}
        type="button"
        className="dl-count"
        tabIndex={-1}
        style={{ ...parts({ row }), ...at(pixels / scale.width) }}
        aria-label={words.say(words.messages.more, { count })}
        onClick={() => send({ type: 'reveal', span, lane: label })}
      >
        {words.say('+{count}', { count })}
      </button>
    )),
  ])
}
