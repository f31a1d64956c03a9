import { permanentRedirect } from 'next/navigation'
import { fetchRedirect } from '../../../cms/redirects'
import { asciiPathOf } from '../../../site/address'
import { answerPage } from '../../../site/answer-page'
import { knownLocale } from '../../../site/known-locale'

/** Kept for ten seconds only: an address that leads nowhere today may lead somewhere tomorrow. */
export const revalidate = 10
const LONGEST_PATH = 300

export function generateStaticParams() {
  return []
}

interface UnknownPageProps {
  readonly params: Promise<{ locale: string; path: string[] }>
}

/** An address that no page answers: perhaps something stood here once. */
export default async function UnknownPage({ params }: UnknownPageProps) {
  const { locale: wanted, path } = await params
  const locale = knownLocale(wanted)
  return answerPage(locale, async () => {
    const from = `/${path.map((part) => decodeURIComponent(part)).join('/')}`
    const to = from.length > LONGEST_PATH ? null : await fetchRedirect(from)
    return to === null ? null : permanentRedirect(asciiPathOf(`/${locale}${to}`))
  })
}
