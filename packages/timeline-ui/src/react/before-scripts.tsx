import type { Ref } from 'react'
import { filterWorld } from '../core/filter-world'
import { soundFilter } from '../core/timeline-filter'
import { worldOf } from '../core/world'
import type { LiveOptions } from '../live/start-timeline'
import { StaticFrames } from './static-frames'

export interface BeforeScriptsProps {
  readonly host: Ref<HTMLDivElement>
  readonly options: LiveOptions
}

/** What the server draws where the live picture will be: as it will look, and as tall. */
export function BeforeScripts({ host, options }: BeforeScriptsProps) {
  const { words, initial, isListed, secondCalendar } = options
  const world = filterWorld(worldOf(options), soundFilter(initial?.filter))
  const isEmpty = world.store.count + world.unplaced.length === 0
  return (
    <div className="dl-live" ref={host} suppressHydrationWarning>
      {isEmpty && !isListed ? <p className="dl-empty">{words.say(words.messages.empty)}</p> : null}
      {isEmpty ? null : <div className="dl-toolbar" />}
      {initial?.view !== 'list' && world.store.count > 0 ? (
        <>
          <StaticFrames
            world={world}
            window={initial?.window}
            focused={initial?.selected}
            selected={initial?.selected}
            {...{ secondCalendar, words }}
          />
          <div className="dl-overview" />
          <div className="dl-caption" />
          <details className="dl-explanation">
            <summary>{words.say(words.messages.legend)}</summary>
          </details>
        </>
      ) : null}
    </div>
  )
}
