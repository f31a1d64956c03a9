import { type MarkSeal, SIGNS } from '../core/seal'

/** The signs of an approximate or uncertain date, each in a hollow ring; their words stand in label and list. */
export function Seals({ seals }: { readonly seals: readonly MarkSeal[] }) {
  return seals.map(({ of, qualifier, at }) => (
    <span
      key={of}
      className="dl-seal"
      data-of={of}
      style={of === 'whole' && at > 0 ? { insetInlineStart: `calc(${at * 100}% + 4px)` } : undefined}
      aria-hidden="true"
    >
      {SIGNS[qualifier]}
    </span>
  ))
}
