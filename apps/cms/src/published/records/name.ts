import type { Place } from '@dateline/schema'
import type { Place as PlaceDoc } from '../../payload-types'

type StoredName = NonNullable<PlaceDoc['names']>[number]

/** Another name of an actor or a place. */
export function toName({ value, script, language, kind }: StoredName): Place['names'][number] {
  return { value, script: script || null, language: language ?? null, kind }
}
