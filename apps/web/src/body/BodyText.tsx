import type { Block, Body, Inline, ListBlock } from '@dateline/schema'
import type { ReactNode } from 'react'
import type { Locale } from '../site/locale'
import { firstPassages } from './first-passages'
import { InlineText } from './InlineText'
import { inOrder } from './in-order'
import './body.css'

interface BodyTextProps {
  readonly body: Body
  readonly locale: Locale
}

/** Running text; each passage about an incident leads to it, and the first of each can be linked to. */
export function BodyText({ body, locale }: BodyTextProps) {
  const firsts = firstPassages(body)
  function inlines(children: readonly Inline[]): ReactNode {
    return inOrder(children, (inline) => <InlineText inline={inline} locale={locale} isFirst={firsts.has(inline)} />)
  }
  function list({ ordered, items }: ListBlock): ReactNode {
    const entries = inOrder(items, (item) => (
      <li>
        {inlines(item.children)}
        {item.list && list(item.list)}
      </li>
    ))
    return ordered ? <ol>{entries}</ol> : <ul>{entries}</ul>
  }
  function block(given: Block): ReactNode {
    switch (given.type) {
      case 'paragraph':
        return <p>{inlines(given.children)}</p>
      case 'heading':
        return given.level === 2 ? <h2>{inlines(given.children)}</h2> : <h3>{inlines(given.children)}</h3>
      case 'quote':
        return (
          <blockquote>
            <p>{inlines(given.children)}</p>
          </blockquote>
        )
      case 'list':
        return list(given)
    }
  }
  return <div className="prose">{inOrder(body, block)}</div>
}
