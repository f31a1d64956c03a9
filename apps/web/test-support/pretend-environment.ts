import { vi } from 'vitest'

/** What the site is told from outside, for tests that draw whole pages; nothing answers at these addresses. */
export function pretendEnvironment(): void {
  vi.stubEnv('CMS_URL', 'http://cms.test')
  vi.stubEnv('SITE_URL', 'https://news.test')
  vi.stubEnv('DELIVERY_SECRET', 'x'.repeat(32))
}
