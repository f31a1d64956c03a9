import { useMemo } from 'react'
import { type Overview, overviewOf } from '../core/overview'
import { parts } from '../live/position'
import type { Words } from '../words'
import { Axis } from './axis'
import { CrowdDrawing } from './crowd-drawing'
import { OverviewFrame } from './overview-frame'
import { ThinMark } from './thin-mark'
import type { TimelineControl } from './use-timeline'

export interface OverviewStripProps {
  readonly control: TimelineControl
  readonly words: Words
}

/** The whole timeline in little, with a frame around the part in view. */
export function OverviewStrip({ control, words }: OverviewStripProps) {
  const { world, scale } = control.state
  const ground = useMemo(
    () => <OverviewGround overview={overviewOf(world, scale.width)} words={words} />,
    [world, scale.width, words],
  )
  return (
    <fieldset className="dl-overview" aria-label={words.say(words.messages.overview)}>
      {ground}
      <OverviewFrame control={control} words={words} />
    </fieldset>
  )
}

interface OverviewGroundProps {
  readonly overview: Overview
  readonly words: Words
}

function OverviewGround({ overview, words }: OverviewGroundProps) {
  const { width } = overview.scale
  return (
    <div className="dl-overview-ground" aria-hidden="true">
      <Axis ticks={overview.ticks} width={width} words={words} />
      {overview.crowd ? <CrowdDrawing outline={overview.crowd} width={width} /> : null}
      {overview.marks.map(({ id, mark, row }) => (
        <span
          key={id}
          className="dl-thin"
          data-kind={mark.kind}
          style={parts({ row, from: mark.from / width, to: mark.to / width })}
        >
          <ThinMark mark={mark} />
        </span>
      ))}
    </div>
  )
}
