'use client'

import { type ReactNode, useId, useMemo, useState } from 'react'
import { layOut } from '../core/layout'
import { earliestOf } from '../core/world'
import { type Wording, type Words, wordsOf } from '../words'
import { Caption } from './caption'
import { Legend } from './legend'
import { LiveMarks } from './live-marks'
import { OverviewStrip } from './overview-strip'
import { Picture } from './picture'
import { StaticFrames } from './static-frames'
import { Toolbar } from './toolbar'
import { useGestures } from './use-gestures'
import { useSizeClass } from './use-size-class'
import { type TimelineControl, type TimelineInput, useTimeline } from './use-timeline'

/** How many of a timeline's first incidents the legend looks at to say only what is there. */
const EXPLAINED = 1000

export type TimelineView = 'picture' | 'list'

export interface TimelineProps extends Wording, TimelineInput {
  /** Accessible name of the picture. */
  readonly label?: string | undefined
  /** With `list` the picture folds away and the children alone remain. */
  readonly view?: TimelineView | undefined
  /** Where given, the toolbar offers the switch between picture and list. */
  readonly onViewChange?: ((view: TimelineView) => void) | undefined
  /** The list of the same incidents, drawn by the server: it stays below the picture in every view. */
  readonly children?: ReactNode
}

/** The picture to move about in. It takes the place of the one that the server drew, at the same size. */
export function Timeline({
  locale,
  messages,
  label,
  view = 'picture',
  onViewChange,
  children,
  ...input
}: TimelineProps) {
  const words = useMemo(() => wordsOf({ locale, messages }), [locale, messages])
  const [root, setRoot] = useState<HTMLElement | null>(null)
  const sizeClass = useSizeClass(root)
  const control = useTimeline(input, sizeClass)
  const { world } = control.state
  const legend = useMemo(
    () => <Legend locale={locale} messages={messages} incidents={earliestOf(world, EXPLAINED)} />,
    [world, locale, messages],
  )
  const isEmpty = world.store.count + world.unplaced.length === 0
  if (isEmpty && !children) return <p className="dl-empty">{words.say(words.messages.empty)}</p>
  return (
    <div className="dl-timeline" ref={setRoot} data-view={view}>
      <Toolbar control={control} words={words} view={view} onViewChange={onViewChange} />
      {view === 'picture' && world.store.count > 0 ? (
        <>
          {sizeClass ? (
            <LivePicture
              control={control}
              words={words}
              sizeClass={sizeClass}
              label={label ?? words.say(words.messages.timeline)}
            />
          ) : (
            <StaticFrames world={control.state.world} window={control.state.scale} words={words} />
          )}
          <OverviewStrip control={control} words={words} />
          <Caption control={control} words={words} />
          {legend}
        </>
      ) : null}
      {children}
    </div>
  )
}

interface LivePictureProps {
  readonly control: TimelineControl
  readonly words: Words
  readonly sizeClass: NonNullable<ReturnType<typeof useSizeClass>>
  readonly label: string
}

function LivePicture({ control: { state, send }, words, sizeClass, label }: LivePictureProps) {
  const id = useId()
  const [plot, setPlot] = useState<HTMLElement | null>(null)
  const [rows, setRows] = useState<HTMLElement | null>(null)
  useGestures(plot, { width: state.scale.width, send })
  const { world, scale, focused, selected, expanded } = state
  const layout = useMemo(
    () => layOut(world, { window: scale, sizeClass, focused: focused ?? selected, expanded }),
    [world, scale, sizeClass, focused, selected, expanded],
  )
  return (
    <div className="dl-frame">
      <Picture layout={layout} words={words} plotRef={setPlot} rowsRef={setRows}>
        <LiveMarks layout={layout} control={{ state, send }} words={words} rows={rows} id={id} label={label} />
      </Picture>
    </div>
  )
}
