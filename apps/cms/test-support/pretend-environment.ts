import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What the CMS reads from the environment, for a process that works on this database. */
export function pretendEnvironment(databaseUrl: string) {
  return {
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: 'a secret that only the tests know, long enough',
    DELIVERY_SECRET: 'another secret that only the tests know, long',
    CMS_URL: 'http://cms.test',
    SITE_URL: 'http://site.test',
    MEDIA_DIR: mkdtempSync(path.join(tmpdir(), 'dateline-media-')),
    SMTP_URL: '',
  }
}
