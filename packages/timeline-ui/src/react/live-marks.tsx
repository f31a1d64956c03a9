import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import type { TimelineIncident } from '../core/incident'
import { commandFor } from '../core/keyboard'
import type { DrawnIncident, DrawnLane, Layout } from '../core/layout'
import { spokenName } from '../core/spoken-name'
import { type UnknownOrder, unknownOrderOf } from '../core/unknown-order'
import { earliestOf, type World } from '../core/world'
import { CountButtons } from './count-buttons'
import { directionAt } from './direction'
import { IncidentMark } from './incident-mark'
import { unknownOrderWords } from './unknown-order-words'
import type { TimelineControl } from './use-timeline'
import type { Words } from './words'

export interface LiveMarksProps {
  readonly layout: Layout
  readonly control: TimelineControl
  readonly words: Words
  /** Unique on the page; put before the ids of options. */
  readonly id: string
  /** Accessible name of the picture. */
  readonly label: string
}

/** The most incidents whose order is compared through the whole timeline; of more, that of those in view. */
const COMPARED = 500

/** The marks as one listbox: one tab stop, its active option the focused incident, named in full. */
export function LiveMarks({ layout, control, words, id, label }: LiveMarksProps) {
  const { state, send } = control
  const unknownOrder = useMemo(() => unknownOrderOf(orderedIn(state.world, layout)), [state.world, layout])
  const active = layout.lanes.some(({ incidents }) => incidents.some(({ incident }) => incident.id === state.focused))
  return (
    <>
      <div
        className="dl-options"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-describedby={`${id}hint`}
        aria-activedescendant={active ? `${id}${state.focused}` : undefined}
        onFocus={() => send({ type: 'enter' })}
        onKeyDown={(event) => press(event, control)}
        onClick={(event) => click(event, control)}
      >
        {layout.lanes.map((lane) => (
          <LaneOptions
            key={lane.label}
            lane={lane}
            control={control}
            words={words}
            id={id}
            width={layout.scale.width}
            unknownOrder={unknownOrder}
          />
        ))}
      </div>
      <p className="dl-visually-hidden" id={`${id}hint`}>
        {words.say(words.messages.hint)}
      </p>
      <CountButtons layout={layout} words={words} send={send} />
    </>
  )
}

function orderedIn(world: World, { lanes }: Layout): readonly TimelineIncident[] {
  const { store } = world
  if (store.count <= COMPARED) return earliestOf(world, COMPARED)
  const nth = ({ id }: TimelineIncident) => store.nthInTime(store.positionOf(id))
  return lanes.flatMap(({ incidents }) => incidents.map(({ incident }) => incident)).toSorted((a, b) => nth(a) - nth(b))
}

function press(event: KeyboardEvent, { send }: TimelineControl): void {
  const command = commandFor(event, directionAt(event.currentTarget))
  if (!command) return
  event.preventDefault()
  send(command)
}

function click({ target }: MouseEvent, { send, state }: TimelineControl): void {
  const option = target instanceof Element ? target.closest<HTMLElement>('[data-incident]') : null
  const id = option?.dataset.incident ?? null
  if (id !== state.selected) send({ type: 'select', id })
}

interface LaneOptionsProps {
  readonly lane: DrawnLane
  readonly control: TimelineControl
  readonly words: Words
  readonly id: string
  readonly width: number
  readonly unknownOrder: ReadonlyMap<string, UnknownOrder>
}

function LaneOptions({ lane, ...shared }: LaneOptionsProps) {
  const options = lane.incidents.map((drawn) => <Option key={drawn.incident.id} drawn={drawn} {...shared} />)
  if (lane.label === null || options.length === 0) return options
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no group of options.
    <div role="group" aria-label={lane.label}>
      {options}
    </div>
  )
}

interface OptionProps extends Omit<LaneOptionsProps, 'lane'> {
  readonly drawn: DrawnIncident
}

function Option({ drawn, control: { state }, words, id, width, unknownOrder }: OptionProps) {
  const { incident } = drawn
  const order = unknownOrderWords(unknownOrder.get(incident.id), words)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its active option.
    <div
      className="dl-incident"
      role="option"
      id={`${id}${incident.id}`}
      data-incident={incident.id}
      data-focused={state.focused === incident.id || undefined}
      data-highlighted={incident.isHighlighted || undefined}
      data-retracted={incident.verification === 'retracted' || undefined}
      aria-selected={state.selected === incident.id}
      aria-posinset={state.world.store.nthInTime(state.world.store.positionOf(incident.id)) + 1}
      aria-setsize={state.world.store.count}
    >
      <span className="dl-visually-hidden">{spokenName(incident, words.messages, order)}</span>
      <IncidentMark drawn={drawn} width={width} />
    </div>
  )
}
