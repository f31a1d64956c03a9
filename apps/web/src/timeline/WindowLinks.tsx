import type { TimelineState } from '@dateline/timeline-ui/core'
import { en } from '@dateline/timeline-ui/locale/en'
import type { Locale } from '../site/locale'
import { timelineWording } from './timeline-wording'
import { windowLinks } from './window-links'

interface WindowLinksProps {
  readonly state: TimelineState
  /** The path of the timeline's own page. */
  readonly path: string
  readonly locale: Locale
}

/** The buttons of the live picture as links, for readers without scripts. */
export function WindowLinks({ state, path, locale }: WindowLinksProps) {
  const messages = { ...en, ...timelineWording(locale).messages }
  return (
    <nav className="window-links" aria-label={String(messages.toolbar)}>
      {windowLinks(state).map(({ name, search }) => (
        <a key={name} href={`${path}${search}`} rel="nofollow">
          {String(messages[name])}
        </a>
      ))}
    </nav>
  )
}
