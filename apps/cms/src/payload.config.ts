import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { withBoundedReads } from './access/bounded-reads'
import { actors } from './collections/actors'
import { articles } from './collections/articles'
import { contributors } from './collections/contributors'
import { corrections } from './collections/corrections'
import { incidents } from './collections/incidents/incidents'
import { media } from './collections/media'
import { places } from './collections/places'
import { redirects } from './collections/redirects'
import { sources } from './collections/sources'
import { timelines } from './collections/timelines'
import { topics } from './collections/topics'
import { users } from './collections/users'
import { announcing, announcingSettings } from './delivery/announcing'
import { environment } from './environment'
import { siteSettings } from './globals/site-settings'
import { mailThrough } from './mail/mail'
import { boundTransactions } from './prepare/bounded-transactions'
import { surviveDatabaseRestarts } from './prepare/survive-database-restarts'
import { textEditor } from './text/editor'
import { MAX_BYTES } from './uploads/read-picture'

const folder = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  secret: environment.payloadSecret,
  serverURL: environment.cmsUrl,
  cors: [environment.cmsUrl],
  csrf: [environment.cmsUrl],
  telemetry: false,
  graphQL: { disable: true, disablePlaygroundInProduction: true },
  maxDepth: 3,
  defaultDepth: 0,
  db: postgresAdapter({
    pool: { connectionString: environment.databaseUrl, max: 10 },
    idType: 'uuidv7',
    push: false,
    migrationDir: path.join(folder, 'migrations'),
  }),
  sharp,
  editor: textEditor,
  email: mailThrough({ smtpUrl: environment.smtpUrl, from: environment.mailFrom }),
  upload: {
    limits: { fileSize: MAX_BYTES, files: 1 },
    abortOnLimit: true,
    safeFileNames: true,
    preserveExtension: true,
  },
  onInit(payload) {
    surviveDatabaseRestarts(payload)
    boundTransactions(payload)
  },
  collections: announcing([
    articles,
    incidents,
    timelines,
    corrections,
    topics,
    sources,
    actors,
    places,
    media,
    contributors,
    redirects,
    users,
  ]).map(withBoundedReads),
  globals: [announcingSettings(siteSettings)],
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: folder },
    meta: { titleSuffix: ' · Dateline' },
  },
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
})
