import { MARK_NAMES, type MarkName } from '@dateline/timeline-ui'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarksView } from './MarksView'

/** What of its drawing makes a mark that one and no other. */
const SIGNS: Readonly<Record<MarkName, RegExp>> = {
  dot: /data-kind="dot"/,
  within: /data-kind="within"/,
  lasted: /data-kind="lasted" data-start="known" data-end="known"/,
  partly: /data-kind="lasted" data-start="known" data-end="known".*dl-edge/,
  openStart: /data-start="open"/,
  open: /data-end="open"/,
  unknownStart: /data-start="unknown"/,
  unknown: /data-end="unknown"/,
  oneOf: /data-kind="one-of"/,
  allOf: /data-kind="all-of"/,
  scattered: /dl-stripes/,
  approximate: /data-kind="dot".*dl-seal[^>]*>~</,
  uncertain: /dl-seal[^>]*>\?</,
  claim: /data-claim="true"/,
  anchor: /dl-connector/,
}

describe.each(['en', 'ar'] as const)('the page of marks in %s', (locale) => {
  const examples = renderToStaticMarkup(<MarksView locale={locale} />)
    .split('<li class="mark-example">')
    .slice(1)

  it.each(MARK_NAMES.map((name, index) => [name, index] as const))('draws and explains %s', (name, index) => {
    expect(examples).toHaveLength(MARK_NAMES.length)
    expect(examples[index]).toMatch(SIGNS[name])
    expect(examples[index]).toMatch(/<h3>[^<]+<\/h3><p class="mark-text">[^<]+</)
  })
})
