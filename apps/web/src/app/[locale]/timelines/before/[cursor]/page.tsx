import type { Metadata } from 'next'
import { fetchTimelinesAt } from '../../../../../cms/timelines'
import { PAGE_LENGTH } from '../../../../../lists/page-length'
import { TimelineListView } from '../../../../../lists/TimelineListView'
import { answerPage } from '../../../../../site/answer-page'
import { knownLocale } from '../../../../../site/known-locale'
import { messagesIn } from '../../../../../site/messages/messages'

interface OlderTimelinesPageProps {
  readonly params: Promise<{ locale: string; cursor: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: OlderTimelinesPageProps): Promise<Metadata> {
  const { site, lists } = messagesIn(knownLocale((await params).locale))
  return { title: `${site.timelines}: ${lists.laterPage}`, robots: { index: false, follow: true } }
}

export default async function OlderTimelinesPage({ params }: OlderTimelinesPageProps) {
  const { locale: wanted, cursor } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const timelines = await fetchTimelinesAt(decodeURIComponent(cursor), PAGE_LENGTH)
    if (!timelines) return null
    return <TimelineListView timelines={timelines} locale={locale} isFirst={false} />
  })
}
