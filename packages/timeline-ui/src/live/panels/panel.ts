import type { Command } from '../../core/command'
import type { TimelineState } from '../../core/state'
import type { ActionMessages } from '../../locale/action-messages'
import type { Words } from '../../words'

export interface ActionWords extends Words {
  readonly actions: ActionMessages
}

/** What the panels of one timeline know of it. */
export interface PanelRules {
  readonly words: ActionWords
  /** As it is at the moment. */
  readonly state: () => TimelineState
  readonly send: (command: Command) => void
}

export interface Panel {
  readonly element: HTMLElement
  /** Says what has changed; the reader keeps the place in it. */
  readonly draw: () => void
}

let made = 0

/** An id that no other element has. */
export function freshId(): string {
  made += 1
  return `dl-panel-${made}`
}
