import { TimelinePicture } from '@dateline/timeline-ui'
import type { Miniature } from './miniature'
import '@dateline/timeline-ui/styles.css'

/** A date as the timeline will draw it. */
export function DateMiniature({ miniature }: { readonly miniature: Miniature | null | undefined }) {
  if (!miniature) return null
  return (
    <div className="date-miniature" aria-hidden="true">
      <TimelinePicture incidents={[miniature.incident]} window={miniature.window} locale="en-GB" />
    </div>
  )
}
