import type { Metadata } from 'next'
import { MarksView } from '../../../../marks/MarksView'
import { alternatesOf } from '../../../../site/address'
import { knownLocale } from '../../../../site/known-locale'
import { messagesIn } from '../../../../site/messages/messages'

interface MarksPageProps {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: MarksPageProps): Promise<Metadata> {
  const locale = knownLocale((await params).locale)
  return { title: messagesIn(locale).marks.heading, alternates: alternatesOf(locale, '/about/marks') }
}

export default async function MarksPage({ params }: MarksPageProps) {
  return <MarksView locale={knownLocale((await params).locale)} />
}
