import { type TimelineDate, TimelinePicture } from '@dateline/timeline-ui'
import { miniatureOf } from './miniature'
import '@dateline/timeline-ui/styles.css'

/** A date as the timeline will draw it; nothing where neither side of it is known. */
export function DateMiniature({ date }: { readonly date: TimelineDate }) {
  const miniature = miniatureOf(date)
  if (miniature === null) return null
  return (
    <div className="date-miniature" aria-hidden="true">
      <TimelinePicture incidents={[miniature.incident]} window={miniature.window} locale="en-GB" />
    </div>
  )
}
