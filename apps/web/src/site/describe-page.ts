import type { Metadata } from 'next'
import { CmsAnswerError, CmsUnreachableError } from '../cms/cms-errors'

/** What a page's head says; nothing while the CMS fails, for then the page itself says so. */
export async function describePage(describe: () => Promise<Metadata>): Promise<Metadata> {
  try {
    return await describe()
  } catch (error) {
    if (error instanceof CmsUnreachableError || error instanceof CmsAnswerError) return {}
    throw error
  }
}
