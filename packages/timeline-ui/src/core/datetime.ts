import type { TimelineDate } from './incident'

/** The EDTF forms that are also valid in HTML's `datetime`: a year above 0, a month, a day, a time with its zone. */
const FORMS: readonly RegExp[] = [
  /^(?!0000)\d{4}$/,
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/,
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  /^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,
]

/** What `<time datetime>` may hold for the date, or `null` where HTML has no way to say it: a season, an interval … */
export function datetimeOf({ edtf = '' }: TimelineDate): string | null {
  return FORMS.some((form) => form.test(edtf)) ? edtf : null
}
