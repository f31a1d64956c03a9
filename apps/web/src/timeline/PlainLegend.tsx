import { Legend, type TimelineIncident } from '@dateline/timeline-ui'
import type { Locale } from '../site/locale'
import { timelineWording } from './timeline-wording'

interface PlainLegendProps {
  readonly incidents: readonly TimelineIncident[]
  readonly locale: Locale
}

/** What the marks mean, on paper and where no script unfolds it. */
export function PlainLegend({ incidents, locale }: PlainLegendProps) {
  return (
    <div className="plain-legend">
      <Legend incidents={incidents} {...timelineWording(locale)} />
    </div>
  )
}
