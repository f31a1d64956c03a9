import { notFound, permanentRedirect } from 'next/navigation'
import { fetchRedirect } from '../../../cms/redirects'
import { knownLocale } from '../../../site/known-locale'

/** Never kept: an address that leads nowhere today may lead somewhere tomorrow. */
export const dynamic = 'force-dynamic'
const LONGEST_PATH = 300

interface UnknownPageProps {
  readonly params: Promise<{ locale: string; path: string[] }>
}

/** An address that no page answers: perhaps something stood here once. */
export default async function UnknownPage({ params }: UnknownPageProps) {
  const { locale: wanted, path } = await params
  const locale = knownLocale(wanted)
  const from = `/${path.map((part) => decodeURIComponent(part)).join('/')}`
  const to = from.length > LONGEST_PATH ? null : await fetchRedirect(from)
  if (to === null) notFound()
  permanentRedirect(`/${locale}${to}`)
}
