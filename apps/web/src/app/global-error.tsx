'use client'

import '../site/tokens.css'
import '../site/base.css'
import '../site/site.css'
import { FAILURE_WORDS } from '../site/failure-words'
import { directionOfLocale, type Locale } from '../site/locale'

/** Drawn by itself when a page could not be made: in every language, for it is made without knowing the reader's. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>{FAILURE_WORDS.en.title}</title>
      </head>
      <body>
        <main id="content">
          {(Object.keys(FAILURE_WORDS) as Locale[]).map((locale) => (
            <div key={locale} className="notice frame" lang={locale} dir={directionOfLocale(locale)}>
              <h1>{FAILURE_WORDS[locale].title}</h1>
              <p className="dek">{FAILURE_WORDS[locale].text}</p>
              <form>
                <button type="submit">{FAILURE_WORDS[locale].retry}</button>
              </form>
            </div>
          ))}
        </main>
      </body>
    </html>
  )
}
