import { type FieldHookArgs, ValidationError } from 'payload'

type Saving = Pick<FieldHookArgs, 'collection' | 'field' | 'path' | 'req'>

/** Refuses a save for its date, with the sentence at the field of the date's group that it concerns. */
export function refusedDate(saving: Saving, part: string, message: string): ValidationError {
  const { collection, path, req } = saving
  return new ValidationError({
    ...(collection ? { collection: collection.slug } : {}),
    errors: [{ path: [...path, part].join('.'), label: labelOf(saving), message }],
    req,
  })
}

/** What editors know the date as. */
export function labelOf({ field }: Pick<Saving, 'field'>): string {
  return 'label' in field && typeof field.label === 'string' ? field.label : 'Date'
}
