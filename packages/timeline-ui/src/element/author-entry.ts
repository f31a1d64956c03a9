import { ownIdOf } from './entry-id'

/** The entries of an author's list as items, to be read like those of a script. */
export function itemsOfList(list: HTMLOListElement): readonly unknown[] {
  return [...list.children].map(itemOf)
}

/**
 * `<li id data-lane data-rank data-verification data-highlighted lang>`: its `<time>` is the date, in EDTF or as HTML
 * writes it, its heading (else its first link) the title and the address, its first paragraph without a date the summary.
 */
function itemOf(entry: Element): unknown {
  const { lane, rank, verification, highlighted, href } = (entry as HTMLElement).dataset
  const time = entry.querySelector('time')
  const heading = entry.querySelector('h1, h2, h3, h4, h5, h6') ?? entry.querySelector('a')
  const link = heading?.closest('a') ?? heading?.querySelector('a') ?? entry.querySelector('a')
  const summary = [...entry.querySelectorAll('p')].find((paragraph) => !paragraph.querySelector('time'))
  return {
    id: ownIdOf(entry),
    title: textOf(heading ?? entry),
    date: time ? dateOf(time) : undefined,
    summary: summary && summary !== heading ? textOf(summary) : undefined,
    href: href ?? link?.getAttribute('href') ?? undefined,
    lane,
    rank: rank === undefined ? undefined : Number(rank),
    verification,
    isHighlighted: highlighted === undefined ? undefined : highlighted !== 'false',
    language: entry.getAttribute('lang') ?? undefined,
  }
}

/** What stands on the page is what the picture says, where `datetime` holds the date. */
function dateOf(time: HTMLTimeElement) {
  const label = textOf(time)
  return time.dateTime ? { edtf: time.dateTime, ...(label ? { label } : {}) } : label
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim()
}
