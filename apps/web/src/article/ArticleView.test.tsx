import type { Article } from '@dateline/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { MILITIA_ARTICLE } from '../../test-support/militias-story'
import { ARABIC_ARTICLE } from '../../test-support/space-story'
import { ArticleView } from './ArticleView'

vi.mock('../site/preload-arabic-script', () => ({ preloadArabicScript: () => {} }))

function html(article: Article): string {
  return renderToStaticMarkup(<ArticleView article={article} locale="en" timeZone="UTC" />)
}

it('tells whose report it is, when it was published and posted, and what its link asks for', () => {
  const text = html(MILITIA_ARTICLE).replace(/<[^>]+>/g, '')
  expect(text).toContain('Quoted from The Wall Street Journal, 18 March 2019 · subscription required')
  expect(text).toContain('Posted here 19 March 2019 · 7 incidents · no corrections')
})

it('links every passage to its incident, and lists every incident beside the text', () => {
  const drawn = html(MILITIA_ARTICLE)
  for (const { publicId, slug } of MILITIA_ARTICLE.incidents) {
    expect(drawn).toContain(`id="passage-${publicId}"`)
    expect(drawn.split(`/en/incidents/${publicId}/${slug}`)).toHaveLength(3)
  }
})

it('names each source once', () => {
  expect(html(MILITIA_ARTICLE).split('Report on Iraq’s militias')).toHaveLength(2)
})

it('marks an Arabic text as Arabic in an English page', () => {
  expect(html(ARABIC_ARTICLE)).toContain(`<h1 lang="ar" dir="rtl">${ARABIC_ARTICLE.title}</h1>`)
})

it('shows corrections in plain sight', () => {
  const corrected = {
    ...MILITIA_ARTICLE,
    corrections: [
      {
        publicId: 'correction1',
        kind: 'correction' as const,
        text: 'The town was misspelt.',
        said: null,
        says: null,
        at: '2026-11-21T10:00:00.000Z',
        language: 'en' as const,
        target: { ...MILITIA_ARTICLE, kind: 'article' as const },
      },
    ],
  }
  const drawn = html(corrected)
  expect(drawn).toContain('<a href="#corrections">1 correction</a>')
  expect(drawn).toContain('The town was misspelt.')
})
