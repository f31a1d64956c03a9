import { describe, expect, it, vi } from 'vitest'

vi.stubEnv('NEXT_PHASE', 'phase-production-build')
const { InvalidEnvironmentError, readEnvironment } = await import('./environment')

const GOOD = {
  DATABASE_URL: 'postgres://somebody:word@127.0.0.1:5432/dateline',
  PAYLOAD_SECRET: 'x'.repeat(32),
  DELIVERY_SECRET: 'y'.repeat(32),
}

describe('readEnvironment', () => {
  it('needs no more than a database and two secrets', () => {
    expect(readEnvironment(GOOD)).toMatchObject({
      cmsUrl: 'http://127.0.0.1:3001',
      siteUrl: 'http://127.0.0.1:3000',
      deliveryTargets: ['http://127.0.0.1:3000'],
      smtpUrl: null,
      hasDemoContent: true,
    })
  })
  it('takes an empty variable for one that is not set', () => {
    expect(readEnvironment({ ...GOOD, SMTP_URL: '', CMS_URL: '' }).smtpUrl).toBeNull()
  })
  it('drops the final slash of an address', () => {
    expect(readEnvironment({ ...GOOD, CMS_URL: 'https://cms.example.org/' }).cmsUrl).toBe('https://cms.example.org')
  })
  it('tells each site that is named', () => {
    const DELIVERY_TARGETS = 'http://a.example/, http://b.example'
    expect(readEnvironment({ ...GOOD, DELIVERY_TARGETS }).deliveryTargets).toEqual([
      'http://a.example',
      'http://b.example',
    ])
  })
  it.each([
    [{ DATABASE_URL: undefined }, 'DATABASE_URL is missing: set it before starting the CMS.'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be a postgres:// address.'],
    [{ PAYLOAD_SECRET: 'short' }, 'PAYLOAD_SECRET must be at least 32 characters.'],
    [{ CMS_URL: 'cms.example.org' }, 'CMS_URL must be an http or https address.'],
    [{ DEMO_CONTENT: 'maybe' }, 'DEMO_CONTENT must be "on" or "off".'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an e-mail address.'],
    [{ DELIVERY_TARGETS: 'x' }, 'DELIVERY_TARGETS must be http or https addresses, separated by commas.'],
  ])('says of %j what is wrong', (wrong, sentence) => {
    expect(() => readEnvironment({ ...GOOD, ...wrong })).toThrow(new InvalidEnvironmentError(sentence))
  })
})
