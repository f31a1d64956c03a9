'use client'

import { usePathname } from 'next/navigation'
import { withoutView } from '../timeline/without-view'

interface MastheadLinksProps {
  readonly locale: string
  readonly sectionsLabel: string
  readonly languagesLabel: string
  readonly sections: readonly { readonly path: string; readonly label: string }[]
  readonly languages: readonly { readonly language: string; readonly label: string }[]
}

/** Knows which page it stands on: marks the section, and leads to the same page in another language. */
export function MastheadLinks({ locale, sectionsLabel, languagesLabel, sections, languages }: MastheadLinksProps) {
  // On the server it is the route's path, in the browser the address.
  const path = withoutView(usePathname())
  const withinLocale = path.replace(/^\/[^/]+/, '')
  return (
    <>
      <nav aria-label={sectionsLabel} className="masthead-sections">
        {sections.map((section) => (
          <a
            key={section.path}
            className="masthead-link"
            href={`/${locale}${section.path}`}
            aria-current={withinLocale === section.path ? 'page' : withinLocale.startsWith(section.path) || undefined}
          >
            {section.label}
          </a>
        ))}
      </nav>
      <nav aria-label={languagesLabel} className="masthead-languages">
        {languages
          .filter(({ language }) => language !== locale)
          .map(({ language, label }) => (
            <a
              key={language}
              className="masthead-link"
              href={`/${language}${withinLocale}`}
              hrefLang={language}
              lang={language}
            >
              {label}
            </a>
          ))}
      </nav>
    </>
  )
}
