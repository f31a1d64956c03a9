import type { UnknownOrder } from './core/unknown-order'
import type { Words } from './words'

/** That a place in a list claims nothing about what came first; `null` where the order is known. */
export function unknownOrderWords(unknown: UnknownOrder | undefined, { messages, say }: Words): string | null {
  if (!unknown) return null
  return say(messages.unknownOrder, { count: unknown.count, title: unknown.nearest.title })
}
