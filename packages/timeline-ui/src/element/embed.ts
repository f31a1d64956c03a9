import { create, placeAt } from './create'
import { defineTimeline } from './define'
import { VERSION } from './version'

// The script-tag build: `<script src="embed.js">` makes the element known and the page's scripts a `Dateline`.

const script = Object.freeze({ create, version: VERSION })

declare global {
  /** What the script tag gives to a page's own scripts. */
  var Dateline: typeof script | undefined
}

defineTimeline()
globalThis.Dateline ??= script
if (globalThis.document) for (const tag of ownScripts()) placeAt(tag)

/** A classic script is told which it is; a module finds itself by its address, wherever it is written. */
function ownScripts(): readonly HTMLScriptElement[] {
  const { currentScript, scripts } = document
  if (currentScript instanceof HTMLScriptElement) return [currentScript]
  return [...scripts].filter(({ src }) => src !== '' && src === import.meta.url)
}
