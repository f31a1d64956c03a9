import { expect, it } from 'vitest'
import { EnvironmentError, parseEnvironment } from './environment'

const GOOD = {
  CMS_URL: 'http://127.0.0.1:3001',
  SITE_URL: 'https://news.example/',
  DELIVERY_SECRET: 'x'.repeat(32),
}

it('reads the three variables and drops a slash at the end of an address', () => {
  expect(parseEnvironment(GOOD)).toEqual({
    cmsUrl: 'http://127.0.0.1:3001',
    siteUrl: 'https://news.example',
    deliverySecret: 'x'.repeat(32),
  })
})

it('names everything that is missing in one sentence', () => {
  expect(() => parseEnvironment({})).toThrow(
    'The site cannot start: CMS_URL is not set; SITE_URL is not set; DELIVERY_SECRET is not set.',
  )
})

it.each([
  [{ CMS_URL: 'localhost:3001' }, 'CMS_URL must be an http or https address'],
  [{ SITE_URL: 'ftp://news.example' }, 'SITE_URL must be an http or https address'],
  [{ DELIVERY_SECRET: 'x'.repeat(31) }, 'DELIVERY_SECRET must be a secret of at least 32 characters'],
])('refuses %j and says what it must be, never what it was', (wrong, sentence) => {
  const read = () => parseEnvironment({ ...GOOD, ...wrong })
  expect(read).toThrow(EnvironmentError)
  expect(read).toThrow(sentence)
  expect(read).not.toThrow('xxxx')
})
