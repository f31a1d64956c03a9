import type { Site } from '@dateline/schema'
import { LOCALES, type Locale } from './locale'
import { MastheadLinks } from './MastheadLinks'
import type { Messages } from './messages/english'

interface MastheadProps {
  readonly site: Site
  readonly locale: Locale
  readonly messages: Messages
}

export function Masthead({ site, locale, messages: { site: words } }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="masthead-row frame">
        <a className="wordmark" href={`/${locale}`} lang="en" dir="ltr">
          <Wordmark name={site.name} />
        </a>
        <MastheadLinks
          locale={locale}
          sectionsLabel={words.sections}
          languagesLabel={words.languages}
          sections={[
            { path: '/articles', label: words.articles },
            { path: '/timelines', label: words.timelines },
            { path: '/about/marks', label: words.marksShort },
          ]}
          languages={Object.entries(LOCALES).map(([language, label]) => ({ language, label }))}
        />
      </div>
    </header>
  )
}

/** The last syllable of the product's own name leans; a newsroom's name stands as it is. */
function Wordmark({ name }: { readonly name: string }) {
  if (name !== 'Dateline') return name
  return (
    <>
      Date<em>line</em>
    </>
  )
}
