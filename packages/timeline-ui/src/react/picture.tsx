import type { CSSProperties, ReactNode, Ref } from 'react'
import type { Layout } from '../core/layout'
import type { SecondCalendar } from '../core/second-calendar'
import { parts } from '../live/position'
import type { Words } from '../words'
import { Axis } from './axis'
import { ConnectorLine } from './connector-line'
import { CrowdDrawing } from './crowd-drawing'
import { EraBand } from './era-band'
import { SecondAxis } from './second-axis'

export interface PictureProps {
  readonly layout: Layout
  readonly words: Words
  /** A second row of the axis. */
  readonly secondCalendar?: SecondCalendar | null | undefined
  /** The part along which time runs. */
  readonly plotRef?: Ref<HTMLDivElement> | undefined
  /** What holds the rows. */
  readonly rowsRef?: Ref<HTMLDivElement> | undefined
  /** The marks, over the axis, eras and lanes that this draws. */
  readonly children: ReactNode
}

/** The ground of the picture: lane names, axis, eras, separators. Positions are parts of the width, so that it stretches. */
export function Picture({ layout, words, secondCalendar, plotRef, rowsRef, children }: PictureProps) {
  const { lanes, rows, eraRows, sizeClass } = layout
  const hasNames = lanes.some(({ label }) => label !== null)
  const style = { '--dl-rows': rows, '--dl-era-rows': eraRows, '--dl-lane-column': `${sizeClass.laneColumn}px` }
  return (
    <div
      className="dl-picture"
      data-lanes={hasNames ? (sizeClass.laneColumn > 0 ? 'beside' : 'above') : 'none'}
      data-axes={secondCalendar ? 2 : undefined}
      style={style as CSSProperties}
    >
      {hasNames ? (
        <div className="dl-lane-names" aria-hidden="true">
          {lanes.map(({ label, row, rows: height }) => (
            <div key={label} className="dl-lane-name" style={parts({ row, height })}>
              <span>{label}</span>
            </div>
          ))}
        </div>
      ) : null}
      <div className="dl-plot" ref={plotRef}>
        <div className="dl-ground" aria-hidden="true">
          {layout.eras.map((drawn) => (
            <EraBand key={drawn.era.label} drawn={drawn} width={layout.scale.width} />
          ))}
          <Axis ticks={layout.ticks} width={layout.scale.width} words={words} />
          {secondCalendar ? <SecondAxis calendar={secondCalendar} scale={layout.scale} words={words} /> : null}
        </div>
        <div className="dl-rows" ref={rowsRef}>
          <div className="dl-lane-lines" aria-hidden="true">
            {lanes.slice(1).map(({ label, row }) => (
              <div key={label} className="dl-lane-line" style={parts({ row })} />
            ))}
          </div>
          <ConnectorLine layout={layout} />
          {lanes.map(({ label, crowd }) =>
            crowd ? (
              <div key={label} className="dl-crowd-row" style={parts({ row: crowd.row })}>
                <CrowdDrawing outline={crowd} width={layout.scale.width} />
              </div>
            ) : null,
          )}
          {children}
        </div>
      </div>
    </div>
  )
}
