import { permanentRedirect } from 'next/navigation'
import { prerender } from 'react-dom/static'
import { expect, it } from 'vitest'
import { answerPage } from './answer-page'

/** The words of a page, and the digests of what was thrown while it was made: Next reads the status from those. */
async function made(draw: Parameters<typeof answerPage>[1]) {
  const thrown: unknown[] = []
  const { prelude } = await prerender(await answerPage('en', draw), { onError: (error) => void thrown.push(error) })
  return { html: await new Response(prelude).text(), thrown }
}

it('sends the page that was drawn', async () => {
  expect(await made(async () => <p>words</p>)).toEqual({ html: '<p>words</p>', thrown: [] })
})

it('sends the words of a 404 beside what makes it one', async () => {
  const { html, thrown } = await made(async () => null)
  expect(html).toContain('This page is not here')
  expect(thrown).toMatchObject([{ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' }])
})

it('sends the words of a failure beside the failure itself', async () => {
  const failure = new Error('the CMS is away')
  const { html, thrown } = await made(async () => {
    throw failure
  })
  expect(html).toContain('We cannot show this page just now')
  expect(thrown).toEqual([failure])
})

it('lets a redirect through', async () => {
  await expect(answerPage('en', async () => permanentRedirect('/en'))).rejects.toMatchObject({
    digest: expect.stringContaining('NEXT_REDIRECT'),
  })
})
