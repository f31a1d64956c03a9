import { wordsUnder } from '../core/drawn-tick'
import type { Layout } from '../core/layout'
import type { SecondCalendar } from '../core/second-calendar'
import type { TimeScale } from '../core/time-scale'
import type { Words } from '../words'
import { html, write } from './dom'
import { type Kept, keep } from './keep'
import { at, parts } from './position'

/** What lies behind the marks and moves with them: eras, grid lines and the axis' words. */
export function ground(words: Words, calendar?: SecondCalendar | null) {
  const eras = html('div')
  const ticks = html('div')
  const second = calendar ? secondAxis(calendar, words) : null
  const element = html('div', { class: 'dl-ground', 'aria-hidden': 'true' }, eras, ticks, second?.element)
  const keepEras = keep(eras, 'div')
  const keepTicks = keep(ticks, 'div')
  function draw({ eras, ticks, scale, scale: { width } }: Layout): void {
    keepEras.draw(
      eras.map(({ era, row, from, to }) => ({
        key: `${era.date.earliest} ${era.date.latest} ${era.label}`,
        attributes: { class: 'dl-era', style: parts({ row, from: from / width, to: to / width }) },
        inner: { class: 'dl-era-name', title: era.date.label },
        text: era.label,
      })),
    )
    keepTicks.draw(ticksOf({ ticks, width, words }))
    second?.draw(scale)
  }
  return { element, draw }
}

/** The row below the axis that counts in another calendar. */
function secondAxis(calendar: SecondCalendar, { locale }: Words) {
  const element = html('div', { class: 'dl-second-axis', title: calendar.nameIn(locale) })
  const keepTicks = keep(element, 'div')
  function draw(scale: TimeScale): void {
    keepTicks.draw(
      calendar.wordsOn(scale, locale).map(({ at: pixels, instant, isMajor, text }) => ({
        key: String(instant),
        attributes: { class: 'dl-calendar-tick', 'data-major': isMajor, style: at(pixels / scale.width) },
        inner: { hidden: text === null },
        text,
      })),
    )
  }
  return { element, draw }
}

/** The axis as elements, of any scale. */
export function ticksOf({
  ticks,
  width,
  words,
}: Pick<Layout, 'ticks'> & { readonly width: number; readonly words: Words }) {
  const labels = wordsUnder(ticks, width, words)
  return ticks.map(
    ({ tick, at: pixels }, nth): Kept => ({
      key: String(tick.at),
      attributes: { class: 'dl-tick', 'data-major': tick.isMajor, style: at(pixels / width) },
      inner: {},
      text: labels[nth],
    }),
  )
}

/** Names of the lanes, and lines between them: they stay where they are while time moves. */
export function lanes() {
  const names = html('div', { class: 'dl-lane-names', 'aria-hidden': 'true' })
  const lines = html('div', { class: 'dl-lane-lines', 'aria-hidden': 'true' })
  const [keepNames, keepLines] = [keep(names, 'div'), keep(lines, 'div')]
  function draw({ lanes }: Layout): void {
    const hasNames = lanes.some(({ label }) => label !== null)
    write(names, { hidden: !hasNames })
    keepNames.draw(
      lanes.map(({ label, row, rows }) => ({
        key: String(label),
        attributes: { class: 'dl-lane-name', style: parts({ row, height: rows }) },
        inner: {},
        text: label,
      })),
    )
    keepLines.draw(
      lanes.slice(1).map(({ label, row }) => ({
        key: String(label),
        attributes: { class: 'dl-lane-line', style: parts({ row }) },
      })),
    )
  }
  return { names, lines, draw }
}
