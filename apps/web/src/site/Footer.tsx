import type { Site } from '@dateline/schema'
import type { Locale } from './locale'
import type { Messages } from './messages/english'

interface FooterProps {
  readonly site: Site
  readonly locale: Locale
  readonly messages: Messages
}

export function Footer({ site, locale, messages: { site: words } }: FooterProps) {
  return (
    <footer className="footer">
      <div className="footer-row frame">
        <p className="footer-promise">{words.promise}</p>
        <ul className="footer-links">
          <li>
            <a href={`/${locale}/articles`}>{words.articles}</a>
          </li>
          <li>
            <a href={`/${locale}/timelines`}>{words.timelines}</a>
          </li>
          <li>
            <a href={`/${locale}/about/marks`}>{words.marks}</a>
          </li>
        </ul>
        <p className="footer-name" lang="en" dir="auto">
          {site.name}
          {site.dataLicence && ` · ${site.dataLicence}`}
        </p>
      </div>
    </footer>
  )
}
