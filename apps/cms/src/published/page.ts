import type { List } from '@dateline/schema'
import { type Cursor, writeCursor } from './cursor'

/** Cuts one record more than was asked for into a page and the cursor of the next. */
export function toPage<T>(
  records: readonly T[],
  limit: number,
  cursorOf: (last: T) => Cursor,
): { readonly shown: readonly T[]; readonly next: List<T>['next'] } {
  const shown = records.slice(0, limit)
  const last = shown.at(-1)
  return { shown, next: records.length > limit && last !== undefined ? writeCursor(cursorOf(last)) : null }
}
