/** The list that an author wrote inside the element: the first that is not the timeline's own. */
export function authorListIn(host: Element, isOwn: (child: Element) => boolean): HTMLOListElement | null {
  for (const child of host.children) {
    if (isOwn(child)) continue
    const list = child instanceof HTMLOListElement ? child : child.querySelector('ol')
    if (list) return list
  }
  return null
}

/** Entries of a list as items, to be read like those of a script. */
export function itemsOfList(list: HTMLOListElement): readonly unknown[] {
  return [...list.children].filter((child) => child instanceof HTMLLIElement).map(itemOf)
}

/** Where an entry of an author's list is found again; the same that `readItems` gives it. */
export function entriesById(list: HTMLOListElement): ReadonlyMap<string, Element> {
  return new Map([...list.children].map((entry, index) => [idOf(entry) ?? `${index + 1}`, entry]))
}

/**
 * `<li id data-lane data-rank data-verification data-highlighted lang>`: its `<time>` is the date, in EDTF or as HTML
 * writes it, its heading (else its first link) the title and the address, its first paragraph without a date the summary.
 */
function itemOf(entry: HTMLLIElement): unknown {
  const { lane, rank, verification, highlighted } = entry.dataset
  const time = entry.querySelector('time')
  const heading = entry.querySelector('h1, h2, h3, h4, h5, h6') ?? entry.querySelector('a')
  const link = heading?.closest('a') ?? heading?.querySelector('a') ?? entry.querySelector('a')
  const summary = [...entry.querySelectorAll('p')].find((paragraph) => !paragraph.querySelector('time'))
  return {
    id: idOf(entry),
    title: textOf(heading ?? entry),
    date: time ? dateOf(time) : undefined,
    summary: summary ? textOf(summary) : undefined,
    href: entry.dataset.href ?? link?.getAttribute('href') ?? undefined,
    lane,
    rank: rank === undefined ? undefined : Number(rank),
    verification,
    isHighlighted: highlighted === undefined ? undefined : highlighted !== 'false',
    language: entry.lang || undefined,
  }
}

function idOf(entry: Element): string | undefined {
  const { id, incident } = (entry as HTMLElement).dataset
  return id ?? incident ?? (entry.id || undefined)
}

/** What stands on the page is what the picture says, where `datetime` holds the date. */
function dateOf(time: HTMLTimeElement) {
  const label = textOf(time)
  return time.dateTime ? { edtf: time.dateTime, ...(label ? { label } : {}) } : label
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim()
}
