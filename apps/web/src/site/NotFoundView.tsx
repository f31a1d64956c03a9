import type { Locale } from './locale'
import { messagesIn } from './messages/messages'

/** Says that nothing is here, and where to go on. */
export function NotFoundView({ locale }: { readonly locale: Locale }) {
  const { notFound: words, site } = messagesIn(locale)
  return (
    <div className="notice frame">
      <title>{words.title}</title>
      <p className="kicker">404</p>
      <h1>{words.title}</h1>
      <p className="dek">{words.text}</p>
      <p className="hint">{words.tryInstead}</p>
      <ul className="notice-ways">
        <li>
          <a href={`/${locale}`}>{site.home}</a>
        </li>
        <li>
          <a href={`/${locale}/articles`}>{site.articles}</a>
        </li>
        <li>
          <a href={`/${locale}/timelines`}>{site.timelines}</a>
        </li>
      </ul>
    </div>
  )
}
