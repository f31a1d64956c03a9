import { useCallback, useEffect, useMemo, useReducer } from 'react'
import { openColumns } from '../core/column-store'
import type { Command } from '../core/command'
import type { Span, TimelineEra, TimelineIncident } from '../core/incident'
import type { IncidentColumns } from '../core/incident-columns'
import { reduce } from '../core/reduce'
import { plotWidth, SIZE_CLASSES, type SizeClass } from '../core/size-class'
import { incidentBy, startAt, type TimelineState } from '../core/state'
import { hasNamedLanes, type World, worldOf } from '../core/world'

export interface TimelineInput {
  readonly incidents?: readonly TimelineIncident[] | undefined
  /** Very many incidents as binary columns, instead of `incidents`. */
  readonly columns?: IncidentColumns | undefined
  readonly eras?: readonly TimelineEra[] | undefined
  readonly lanes?: readonly string[] | undefined
  readonly initialWindow?: Span | null | undefined
  readonly initialSelected?: string | null | undefined
  readonly onSelect?: ((incident: TimelineIncident | null) => void) | undefined
  readonly onOpen?: ((incident: TimelineIncident) => void) | undefined
  readonly onWindowChange?: ((window: Span) => void) | undefined
}

export interface TimelineControl {
  readonly state: TimelineState
  readonly send: (command: Command) => void
}

/** The state of one timeline and the one way to change it; tells the page what it asked to be told. */
export function useTimeline(input: TimelineInput, sizeClass: SizeClass | null): TimelineControl {
  const { incidents, columns, eras, lanes, initialWindow, initialSelected, onWindowChange } = input
  const store = useMemo(() => columns && openColumns(columns), [columns])
  const world = useMemo(() => worldOf({ incidents, store, eras, lanes }), [incidents, store, eras, lanes])
  const width = plotWidth(sizeClass ?? SIZE_CLASSES[0], hasNamedLanes(world))
  const [state, dispatch] = useReducer(reduce, null, () =>
    startAt(world, { width, window: initialWindow, selected: initialSelected }),
  )
  useEffect(() => dispatch({ type: 'load', world }), [world])
  useEffect(() => dispatch({ type: 'resize', width }), [width])

  const { from, to } = state.scale
  useEffect(() => onWindowChange?.({ from, to }), [from, to, onWindowChange])

  const { onSelect, onOpen } = input
  const { focused } = state
  const send = useCallback(
    (command: Command) => {
      dispatch(command)
      tell(command, { world, focused, onSelect, onOpen })
    },
    [world, focused, onSelect, onOpen],
  )
  return { state, send }
}

interface Listeners extends Pick<TimelineInput, 'onSelect' | 'onOpen'> {
  readonly world: World
  readonly focused: string | null
}

function tell(command: Command, { world, focused, onSelect, onOpen = follow }: Listeners): void {
  if (command.type === 'select') onSelect?.(incidentBy(world, command.id))
  if (command.type !== 'open') return
  const incident = incidentBy(world, focused)
  if (incident) onOpen(incident)
}

function follow({ href }: TimelineIncident): void {
  if (href) window.location.assign(href)
}
