import '../../site/reset.css'
import '@dateline/timeline-ui/styles.css'
import '../../site/tokens.css'
import '../../site/arabic-script.css'
import '../../site/base.css'
import '../../site/site.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { fetchSite } from '../../cms/site'
import { answerPage } from '../../site/answer-page'
import { describePage } from '../../site/describe-page'
import { environment } from '../../site/environment'
import { Footer } from '../../site/Footer'
import { FONT_VARIABLES } from '../../site/fonts'
import { directionOfLocale, isLocale, type Locale } from '../../site/locale'
import { Masthead } from '../../site/Masthead'
import { messagesIn } from '../../site/messages/messages'
import { preloadArabicScript } from '../../site/preload-arabic-script'

export const revalidate = 3600

/** No page is built ahead of time: the build needs no CMS. */
export function generateStaticParams() {
  return []
}

export function generateMetadata(): Promise<Metadata> {
  return describePage(async () => {
    const { name, description } = await fetchSite()
    return {
      metadataBase: new URL(environment().siteUrl),
      title: { default: name, template: `%s · ${name}` },
      description,
      openGraph: { siteName: name, type: 'website' },
    }
  })
}

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  if (directionOfLocale(locale) === 'rtl') preloadArabicScript()
  return (
    <html lang={locale} dir={directionOfLocale(locale)} className={FONT_VARIABLES}>
      <body>{await answerPage(locale, () => drawAround(children, locale))}</body>
    </html>
  )
}

/** The masthead and the footer, with a page between them. */
async function drawAround(page: ReactNode, locale: Locale): Promise<ReactNode> {
  const site = await fetchSite()
  const messages = messagesIn(locale)
  return (
    <>
      <a className="skip" href="#content">
        {messages.site.skip}
      </a>
      <Masthead site={site} locale={locale} messages={messages} />
      <main id="content" tabIndex={-1}>
        {page}
      </main>
      <Footer site={site} locale={locale} messages={messages} />
    </>
  )
}
