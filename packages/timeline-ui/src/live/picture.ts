import type { Command } from '../core/command'
import { drawnOf, incidentAtPixel } from '../core/hit'
import type { TimelineIncident } from '../core/incident'
import { commandFor } from '../core/keyboard'
import { type Layout, layOut } from '../core/layout'
import type { PlotSize } from '../core/picture-paths'
import type { SecondCalendar } from '../core/second-calendar'
import type { SizeClass } from '../core/size-class'
import type { TimelineState } from '../core/state'
import { toPixels } from '../core/time-scale'
import type { Words } from '../words'
import { counts } from './counts'
import { directionAt, partAt } from './direction'
import { html, write } from './dom'
import { listenToGestures } from './gestures'
import { ground, lanes } from './ground'
import { keep } from './keep'
import { markWords, stuckLabels } from './mark-words'
import { marksDrawing } from './marks'
import { options } from './option'
import { markAlong } from './position'

/** How much is drawn beyond the window on each side while it moves, as a part of its length. */
const OVERSCAN = 0.6

export interface PictureRules {
  readonly words: Words
  /** Accessible name. */
  readonly label: string
  /** A second row of the axis. */
  readonly secondCalendar?: SecondCalendar | null | undefined
  readonly state: () => TimelineState
  /** The group that the keys act on, as it is read out. */
  readonly groupName: () => string
  readonly sizeClass: () => SizeClass
  /** Acts at once. */
  readonly send: (command: Command) => void
  /** Acts with the next frame: one of many commands of a movement. */
  readonly glide: (command: Command) => void
}

/** What has been drawn last. */
interface Sheet {
  readonly state: TimelineState
  readonly layout: Layout
  readonly size: PlotSize
  readonly overscan: number
}

/** The picture to move about in: at rest it is exact, and while it moves, what was drawn beyond its edges moves in. */
export function picture(rules: PictureRules) {
  const { words, send } = rules
  const names = lanes()
  const back = ground(words, rules.secondCalendar)
  const marks = marksDrawing()
  const listbox = options(rules)
  const labels = html('div', { class: 'dl-words', 'aria-hidden': 'true' })
  const selection = html('span', { class: 'dl-mark-frame', 'data-of': 'selected' })
  const more = counts(rules)
  const moving = html('div', { class: 'dl-moving' }, marks.element, listbox.listbox, labels, more.within)
  const rows = html('div', { class: 'dl-rows' }, names.lines, moving, more.outside, listbox.hint)
  const plot = html('div', { class: 'dl-plot' }, back.element, rows)
  const frame = html('div', { class: 'dl-picture', 'data-axes': rules.secondCalendar && 2 }, names.names, plot)
  const element = html('div', { class: 'dl-frame' }, frame)
  const keepWords = keep(labels, 'span')
  let sheet: Sheet | null = null
  let size: PlotSize | null = null
  let isMirrored = false
  let hovered: string | null = null

  function draw(isMoving: boolean): void {
    const state = rules.state()
    if (!isMoving || !sheet) isMirrored = directionAt(plot) === 'rtl'
    if (isMoving && sheet && canMoveTo(state, sheet)) moveTo(state, sheet)
    else paint(state, isMoving ? OVERSCAN : 0)
  }

  function paint(state: TimelineState, overscan: number): void {
    const { world, scale, focused, selected, expanded } = state
    const sizeClass = rules.sizeClass()
    const layout = layOut(world, { window: scale, sizeClass, focused: focused ?? selected, expanded, overscan })
    write(frame, {
      'data-lanes': layout.lanes.every(({ label }) => label === null)
        ? 'none'
        : sizeClass.laneColumn > 0
          ? 'beside'
          : 'above',
      style: {
        '--dl-rows': layout.rows,
        '--dl-era-rows': layout.eraRows,
        '--dl-lane-column': `${sizeClass.laneColumn}px`,
      },
    })
    size ??= sizeOf(rows, layout.rows)
    sheet = { state, layout, size, overscan }
    for (const layer of [moving, back.element]) write(layer, { style: layerStyle(overscan) })
    names.draw(layout)
    back.draw(layout)
    marks.draw(layout, { ...size, width: size.width * (1 + 2 * overscan) })
    listbox.draw(state, layout, overscan > 0)
    more.draw(layout)
    drawWords(sheet)
    moveTo(state, sheet)
  }

  function drawWords({ layout, state }: Sheet): void {
    keepWords.draw(markWords(layout, { locale: words.locale, stateOf }))
    const drawn = drawnOf(layout, state.selected)
    if (drawn) {
      write(selection, { 'data-kind': drawn.mark.kind, style: markAlong(drawn, layout.scale.width) })
      labels.append(selection)
    } else selection.remove()
  }

  function stateOf(id: string): string | null {
    const { focused, selected } = rules.state()
    return (
      [id === focused && 'focused', id === selected && 'selected', id === hovered && 'hovered']
        .filter(Boolean)
        .join(' ') || null
    )
  }

  /** Moves what is drawn to where the window is now; what is written inside a bar stays in sight while the bar is. */
  function moveTo({ scale }: TimelineState, { state, layout, size, overscan }: Sheet): void {
    const moved = toPixels(state.scale, scale.from)
    const stretch = size.width / state.scale.width
    const sign = isMirrored ? 1 : -1
    const translate = moved === 0 ? '' : `${sign * moved * stretch}px`
    for (const layer of [moving, back.element]) layer.style.translate = translate
    if (overscan === 0) return
    for (const { key, by } of stuckLabels(layout, overscan * state.scale.width + moved)) {
      const label = keepWords.elementOf(key)
      const away = by === 0 ? '' : `${-sign * by * stretch}px`
      if (label && label.style.translate !== away) label.style.translate = away
    }
  }

  function incidentUnder({ clientX, clientY }: MouseEvent): TimelineIncident | null {
    if (!sheet) return null
    const { layout, overscan, state } = sheet
    const { top, height } = rows.getBoundingClientRect()
    const moved = toPixels(state.scale, rules.state().scale.from)
    const at = partAt(rows, clientX) * state.scale.width + moved + overscan * state.scale.width
    return incidentAtPixel(layout, at, ((clientY - top) / height) * layout.rows)
  }

  function hover(incident: TimelineIncident | null): void {
    const id = incident?.id ?? null
    if (id === hovered || !sheet) return
    hovered = id
    write(rows, { 'data-hovered': id !== null })
    drawWords(sheet)
  }

  function press(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest('button')) return
    const id = incidentUnder(event)?.id ?? null
    if (id !== rules.state().selected) send({ type: 'select', id })
    if (id !== null) listbox.listbox.focus({ preventScroll: true })
  }

  function pressKey(event: KeyboardEvent): void {
    const command = commandFor(event, directionAt(plot))
    if (!command) return
    event.preventDefault()
    send(command)
  }

  rows.addEventListener('click', press)
  rows.addEventListener('pointermove', (event) => event.buttons === 0 && hover(incidentUnder(event)))
  rows.addEventListener('pointerleave', () => hover(null))
  listbox.listbox.addEventListener('keydown', pressKey)
  listbox.listbox.addEventListener('focus', () => send({ type: 'enter' }))
  listenToGestures(plot, { width: () => rules.state().scale.width, send: rules.glide })

  /** What has been measured is no longer so. */
  function resize(): void {
    size = null
  }
  return { element, draw, resize }
}

function layerStyle(overscan: number) {
  return {
    insetInlineStart: `${-100 * overscan}%`,
    inlineSize: `${100 * (1 + 2 * overscan)}%`,
    // A layer of its own while it moves: nothing is painted again.
    willChange: overscan > 0 ? 'translate' : '',
  }
}

/** A row's height, whatever length the theme gives it: the element knows how many rows it is tall. */
function sizeOf(element: HTMLElement, rows: number): PlotSize {
  const { width, height } = element.getBoundingClientRect()
  return { width, row: height / rows }
}

/** Whether the window lies within what is drawn, at the same zoom, and all else is as it was. */
function canMoveTo(now: TimelineState, { state, overscan }: Sheet): boolean {
  const { from, to } = state.scale
  const length = to - from
  const reach = overscan * length
  return (
    now.world === state.world &&
    now.focused === state.focused &&
    now.selected === state.selected &&
    now.group === state.group &&
    now.expanded === state.expanded &&
    now.scale.width === state.scale.width &&
    Math.abs(now.scale.to - now.scale.from - length) < 1e-6 * length &&
    now.scale.from >= from - reach &&
    now.scale.to <= to + reach
  )
}
