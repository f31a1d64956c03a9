import type { BeforeScriptsProps } from './before-scripts'

/** In the browser React leaves alone what the server drew, and whatever the live picture puts in its place. */
export function BeforeScripts({ host }: BeforeScriptsProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; it tells React that what is inside is not its own.
  return <div className="dl-live" ref={host} suppressHydrationWarning dangerouslySetInnerHTML={NOTHING} />
}

// A page under a policy of trusted types takes no text here, not even an empty one.
const { trustedTypes } = globalThis as { readonly trustedTypes?: { readonly emptyHTML: TrustedHTML } }
const NOTHING = { __html: trustedTypes?.emptyHTML ?? '' }
