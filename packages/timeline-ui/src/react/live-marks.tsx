import { type KeyboardEvent, useMemo } from 'react'
import { wordedOf } from '../core/drawn-words'
import { commandFor } from '../core/keyboard'
import type { Layout } from '../core/layout'
import { directionAt } from '../live/direction'
import type { Words } from '../words'
import { ActiveOption } from './active-option'
import { CountButtons } from './count-buttons'
import { MarkFrame } from './mark-frame'
import { MarkWords } from './mark-words'
import { MarksDrawing } from './marks-drawing'
import { usePlotSize } from './use-plot-size'
import { usePointer } from './use-pointer'
import type { TimelineControl } from './use-timeline'

export interface LiveMarksProps {
  readonly layout: Layout
  readonly control: TimelineControl
  readonly words: Words
  /** The element that holds the rows. */
  readonly rows: HTMLElement | null
  /** Unique on the page; put before the ids of options. */
  readonly id: string
  /** Accessible name of the picture. */
  readonly label: string
}

/** The marks as one drawing, their words over it, and a listbox of one option: the active incident, named in full. */
export function LiveMarks({ layout, control, words, rows, id, label }: LiveMarksProps) {
  const { state, send } = control
  const size = usePlotSize(rows)
  const hovered = usePointer(rows, { layout, selected: state.selected, send })
  const drawing = useMemo(() => (size ? <MarksDrawing layout={layout} size={size} /> : null), [layout, size])
  const worded = useMemo(() => wordedOf(layout), [layout])
  const { width } = layout.scale
  const stateOf = (incident: string) =>
    [
      incident === state.focused ? 'focused' : '',
      incident === state.selected ? 'selected' : '',
      incident === hovered ? 'hovered' : '',
    ]
      .filter(Boolean)
      .join(' ')
  return (
    <>
      {drawing}
      <div
        className="dl-options"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}hint`}
        aria-activedescendant={state.focused === null ? undefined : `${id}${state.focused}`}
        data-hovered={hovered === null ? undefined : ''}
        onFocus={() => send({ type: 'enter' })}
        onKeyDown={(event) => press(event, control)}
      >
        <ActiveOption layout={layout} state={state} words={words} id={id} />
        {worded.map((drawn) => (
          <MarkWords
            key={drawn.incident.id}
            drawn={drawn}
            width={width}
            locale={words.locale}
            state={stateOf(drawn.incident.id)}
          />
        ))}
        <MarkFrame layout={layout} id={state.selected} of="selected" />
      </div>
      <p className="dl-visually-hidden" id={`${id}hint`}>
        {words.say(words.messages.hint)}
      </p>
      <CountButtons layout={layout} words={words} send={send} />
    </>
  )
}

function press(event: KeyboardEvent, { send }: TimelineControl): void {
  const command = commandFor(event, directionAt(event.currentTarget))
  if (!command) return
  event.preventDefault()
  send(command)
}
