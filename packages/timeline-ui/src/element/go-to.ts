import type { TimelineIncident } from '../core/incident'

/** Takes the reader to an incident's page; where it has none, to its entry in the list. */
export function goTo({ href }: TimelineIncident, entry: Element | null): void {
  if (href) window.location.assign(href)
  else if (entry instanceof HTMLElement) {
    entry.tabIndex = -1
    entry.focus()
  }
}
