import { html } from '../live/dom'
import type { Words } from '../words'

/** That the incidents are on their way. */
export function loadingNotice({ messages, say }: Words): HTMLElement {
  const words = say(messages.loading)
  return html('p', { class: 'dl-notice', role: 'status' }, html('progress', { 'aria-label': words }), words)
}

/** That there are none. */
export function emptyNotice({ messages, say }: Words): HTMLElement {
  return html('p', { class: 'dl-empty' }, say(messages.empty))
}

/** That they did not come; with a button to ask again where that may help. */
export function failureNotice({ messages, say }: Words, retry: (() => void) | null): HTMLElement {
  const button = retry && html('button', { type: 'button', class: 'dl-button', click: retry }, say(messages.retry))
  return html('p', { class: 'dl-notice', role: 'alert' }, say(messages.failed), button)
}
