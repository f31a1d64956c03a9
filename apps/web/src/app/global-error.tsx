'use client'

import '../site/reset.css'
import '../site/tokens.css'
import '../site/arabic-script.css'
import '../site/base.css'
import '../site/site.css'
import { FailureView } from '../site/FailureView'
import { FAILURE_WORDS } from '../site/failure-words'
import { FONT_VARIABLES } from '../site/fonts'
import { directionOfLocale, type Locale } from '../site/locale'

/** Drawn by itself when a page could not be made: in every language, for it is made without knowing the reader's. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr" className={FONT_VARIABLES}>
      <head>
        <title>{FAILURE_WORDS.en.title}</title>
      </head>
      <body>
        <main id="content">
          {(Object.keys(FAILURE_WORDS) as Locale[]).map((locale) => (
            <div key={locale} lang={locale} dir={directionOfLocale(locale)}>
              <FailureView locale={locale} />
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
