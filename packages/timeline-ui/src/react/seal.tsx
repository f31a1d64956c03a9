import type { DateQualifier } from '@dateline/schema'

const SIGNS: Readonly<Record<Exclude<DateQualifier, 'none'>, string>> = {
  approximate: '~',
  uncertain: '?',
  both: '~?',
}

/** The sign of an approximate or uncertain date, in a hollow ring of its own; its words stand in label and list. */
export function Seal({ qualifier }: { readonly qualifier: DateQualifier }) {
  if (qualifier === 'none') return null
  return (
    <span className="dl-seal" aria-hidden="true">
      {SIGNS[qualifier]}
    </span>
  )
}
