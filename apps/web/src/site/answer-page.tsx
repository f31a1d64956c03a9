import { notFound, unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { Failing } from './Failing'
import { FailureView } from './FailureView'
import type { Locale } from './locale'
import { NotFoundView } from './NotFoundView'

/**
 * The page that `draw` makes; a 404 page where it makes none, and a 500 page, which is never kept, where it throws.
 * All three can be read without scripts.
 */
export async function answerPage(locale: Locale, draw: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return (
      (await draw()) ?? (
        <Failing because={notFound}>
          <NotFoundView locale={locale} />
        </Failing>
      )
    )
  } catch (error) {
    // Redirects are thrown too.
    unstable_rethrow(error)
    return (
      <Failing
        because={() => {
          throw error
        }}
      >
        <FailureView locale={locale} />
      </Failing>
    )
  }
}
