import '@dateline/timeline-ui/styles.css'
import '../../site/tokens.css'
import '../../site/base.css'
import '../../site/site.css'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { fetchSite } from '../../cms/site'
import { environment } from '../../site/environment'
import { Footer } from '../../site/Footer'
import { FONT_VARIABLES } from '../../site/fonts'
import { directionOfLocale, isLocale } from '../../site/locale'
import { Masthead } from '../../site/Masthead'
import { messagesIn } from '../../site/messages/messages'

export const revalidate = 3600

/** No page is built ahead of time: the build needs no CMS. */
export function generateStaticParams() {
  return []
}

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = await fetchSite()
  return {
    metadataBase: new URL(environment().siteUrl),
    title: { default: name, template: `%s · ${name}` },
    description,
    openGraph: { siteName: name, type: 'website' },
  }
}

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export default async function LocaleLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const site = await fetchSite()
  const messages = messagesIn(locale)
  return (
    <html lang={locale} dir={directionOfLocale(locale)} className={FONT_VARIABLES}>
      <body>
        <a className="skip" href="#content">
          {messages.site.skip}
        </a>
        <Masthead site={site} locale={locale} messages={messages} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} locale={locale} messages={messages} />
      </body>
    </html>
  )
}
