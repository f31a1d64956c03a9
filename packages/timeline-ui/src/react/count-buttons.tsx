import type { Command } from '../core/command'
import type { Layout } from '../core/layout'
import { OutsideWords } from './outside-words'
import { at, parts } from './position'
import type { Words } from './words'

export interface CountButtonsProps {
  readonly layout: Layout
  readonly words: Words
  readonly send: (command: Command) => void
}

/** What found no room, counted where it lies; a press zooms to it. Keys reach the same incidents one by one. */
export function CountButtons({ layout: { lanes, scale }, words, send }: CountButtonsProps) {
  return lanes.flatMap(({ label, row: top, rows, counts, outside }) => [
    ...(['earlier', 'later'] as const)
      .filter((side) => outside[side].length > 0)
      .map((side) => (
        <button
          key={`${label} ${side}`}
          type="button"
          className="dl-outside"
          data-side={side}
          tabIndex={-1}
          style={parts({ row: top, height: rows })}
          onClick={() => send({ type: 'reveal', ids: outside[side].map(({ id }) => id) })}
        >
          <OutsideWords side={side} incidents={outside[side]} words={words} />
        </button>
      )),
    ...counts.map(({ at: pixels, row, incidents }) => (
      <button
        key={`${label} ${incidents[0]?.id}`}
        type="button"
        className="dl-count"
        tabIndex={-1}
        style={{ ...parts({ row }), ...at(pixels / scale.width) }}
        onClick={() => send({ type: 'reveal', ids: incidents.map(({ id }) => id) })}
      >
        <span aria-hidden="true">{words.say('+{count}', { count: incidents.length })}</span>
        <span className="dl-visually-hidden">{words.say(words.messages.more, { count: incidents.length })}</span>
      </button>
    )),
  ])
}
