import { z } from 'zod'
import { NAME_KINDS } from '../vocabulary/actor'
import { STAGES } from '../vocabulary/article'
import { LANGUAGES } from '../vocabulary/language'
import { oneOf } from '../wire/one-of'

/** Another record, by the database's own id (never the public one). */
export const reference = z.string()
export const words = z.string().nullable()
export const flag = z.boolean().nullable()
/** ISO 8601, as the database gives it. */
export const moment = z.string().nullable()
/** An array's row has an id of its own. */
export const rowId = { id: z.string().nullable() }
export const storedLanguage = oneOf(LANGUAGES)
/** Rich text; what it may hold is checked where it is saved. */
export const storedText = z.unknown()

export const identity = { id: z.string(), publicId: words, createdAt: z.string(), updatedAt: z.string() }
export const ownership = { owner: reference.nullable(), lastEditedBy: reference.nullable() }

export const publication = {
  _status: z.enum(['draft', 'published']).nullable(),
  publishedAt: moment,
  firstPublishedAt: moment,
  publishedBy: reference.nullable(),
  deletedAt: moment,
}

export const storedNames = z
  .array(
    z.object({
      ...rowId,
      value: z.string(),
      kind: oneOf(NAME_KINDS),
      language: storedLanguage.nullable(),
      script: words,
    }),
  )
  .nullable()

export const workflow = z.object({
  stage: oneOf(STAGES).nullable(),
  assignee: reference.nullable(),
  dueOn: moment,
  embargoUntil: moment,
  checklist: z.array(z.object({ ...rowId, task: z.string(), isDone: flag })).nullable(),
})
