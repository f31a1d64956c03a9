import type { Verification } from '@dateline/schema'
import type { ReactNode } from 'react'

const OUTLINE = <circle className="dl-line" cx="7" cy="7" r="5" />

/** A shape for each status, so that none depends on its colour. The word always stands beside it. */
const SHAPES: Readonly<Record<Verification, ReactNode>> = {
  unverified: <circle className="dl-line" cx="7" cy="7" r="5" strokeDasharray="2 2" />,
  reported: OUTLINE,
  corroborated: (
    <>
      {OUTLINE}
      <path className="dl-full" d="M7 2 A5 5 0 0 1 7 12 Z" />
    </>
  ),
  confirmed: <circle className="dl-full" cx="7" cy="7" r="6" />,
  disputed: (
    <>
      {OUTLINE}
      <path className="dl-line" d="M2.5 11.5 L11.5 2.5" />
    </>
  ),
  retracted: <path className="dl-line" d="M2.5 2.5 L11.5 11.5 M11.5 2.5 L2.5 11.5" />,
}

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
      {SHAPES[verification]}
    </svg>
  )
}
