import type { List, TimelineRef } from '@dateline/schema'
import type { Locale } from '../site/locale'
import { messagesIn } from '../site/messages/messages'
import { TimelineEntries } from '../timeline/TimelineEntries'
import { PagedList } from './PagedList'

interface TimelineListViewProps {
  readonly timelines: List<TimelineRef>
  readonly locale: Locale
  readonly isFirst: boolean
}

export function TimelineListView({ timelines, locale, isFirst }: TimelineListViewProps) {
  const { site, lists, home } = messagesIn(locale)
  return (
    <PagedList
      title={site.timelines}
      intro={lists.timelinesIntro}
      locale={locale}
      path="/timelines"
      next={timelines.next}
      isFirst={isFirst}
    >
      {timelines.items.length === 0 && <p className="hint">{home.nothingYet}</p>}
      <TimelineEntries timelines={timelines.items} locale={locale} level={2} />
    </PagedList>
  )
}
