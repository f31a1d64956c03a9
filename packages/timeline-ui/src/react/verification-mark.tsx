import type { Verification } from '@dateline/schema'
import { VERIFICATION_SHAPES } from '../verification-shapes'

/** The sign of how well an incident is confirmed, 14 px wide; say it in words beside it. */
export function VerificationMark({ verification }: { readonly verification: Verification }) {
  return (
    <svg
      className="dl-verification-mark"
      width="14"
      height="14"
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {VERIFICATION_SHAPES[verification].map(({ className, path, isDashed }) => (
        <path key={path} className={className} d={path} strokeDasharray={isDashed ? '2 2' : undefined} />
      ))}
    </svg>
  )
}
