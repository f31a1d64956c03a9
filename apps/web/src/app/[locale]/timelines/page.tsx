import type { Metadata } from 'next'
import { fetchLatestTimelines } from '../../../cms/timelines'
import { PAGE_LENGTH } from '../../../lists/page-length'
import { TimelineListView } from '../../../lists/TimelineListView'
import { alternatesOf } from '../../../site/address'
import { answerPage } from '../../../site/answer-page'
import { knownLocale } from '../../../site/known-locale'
import { messagesIn } from '../../../site/messages/messages'

interface TimelinesPageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: TimelinesPageProps): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  return { title: messagesIn(locale).site.timelines, alternates: alternatesOf(locale, '/timelines') }
}

export default async function TimelinesPage({ params }: TimelinesPageProps) {
  const locale = knownLocale((await params).locale)
  return answerPage(locale, async () => {
    const timelines = await fetchLatestTimelines(PAGE_LENGTH)
    return <TimelineListView timelines={timelines} locale={locale} isFirst />
  })
}
