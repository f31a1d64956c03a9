import { FAILURE_WORDS } from './failure-words'
import type { Locale } from './locale'

/** An honest sentence where a page cannot be made, and a way to ask again. */
export function FailureView({ locale }: { readonly locale: Locale }) {
  const words = FAILURE_WORDS[locale]
  return (
    <div className="notice frame">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p className="dek">{words.text}</p>
      <form>
        <button type="submit">{words.retry}</button>
      </form>
    </div>
  )
}
