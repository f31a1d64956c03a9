import type { TimelineLink } from '../core/incident'
import type { Words } from '../words'

export interface LinksProps {
  readonly links: readonly TimelineLink[] | undefined
  readonly hrefOf: (id: string) => string | null
  readonly titleOf: (id: string) => string | null
  readonly words: Words
}

/** What an incident has to do with others of its list. */
export function Links({ links = [], hrefOf, titleOf, words: { messages, say } }: LinksProps) {
  const shown = links.flatMap(({ kind, to }) => {
    const [href, title] = [hrefOf(to), titleOf(to)]
    return href && title ? [{ to, href, text: say(messages.link[kind], { title }) }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul className="dl-facts dl-links">
      {shown.map(({ to, href, text }) => (
        <li key={`${to} ${text}`}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  )
}
