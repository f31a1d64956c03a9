import type { Inline, Phrase, TextMark } from '@dateline/schema'
import type { ReactNode } from 'react'
import { localPathOf, passageId } from '../site/address'
import type { Locale } from '../site/locale'
import { safeHref } from '../site/safe-href'
import { inOrder } from './in-order'

interface InlineTextProps {
  readonly inline: Inline
  readonly locale: Locale
  /** Whether it is the passage that links to its incident's mention lead to. */
  readonly isFirst: boolean
}

export function InlineText({ inline, locale, isFirst }: InlineTextProps) {
  if (inline.type === 'text' || inline.type === 'break') return phraseText(inline)
  const words = inOrder(inline.children, phraseText)
  if (inline.type === 'link') {
    const href = safeHref(inline.href)
    return href === null ? words : <a href={href}>{words}</a>
  }
  if (inline.of === 'incident') {
    return (
      <a
        className="passage"
        id={isFirst ? passageId(inline.publicId) : undefined}
        data-incident={inline.publicId}
        href={localPathOf(locale, { kind: 'incident', publicId: inline.publicId, slug: inline.slug })}
      >
        {words}
      </a>
    )
  }
  if (inline.of === 'article') {
    return <a href={localPathOf(locale, { kind: 'article', publicId: inline.publicId, slug: inline.slug })}>{words}</a>
  }
  return words
}

const ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const satisfies Record<TextMark, string>

function phraseText(phrase: Phrase): ReactNode {
  if (phrase.type === 'break') return <br />
  return phrase.marks.reduce<ReactNode>((inner, mark) => {
    const Element = ELEMENTS[mark]
    return <Element>{inner}</Element>
  }, phrase.text)
}
