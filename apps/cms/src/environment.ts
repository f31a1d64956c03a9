import path from 'node:path'
import { z } from 'zod'

const httpAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((address) => address.replace(/\/+$/, ''))
const secret = z.string({ error: 'is missing' }).min(32, { error: 'must be at least 32 characters' })
const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' })

const shape = z.object({
  DATABASE_URL: databaseAddress,
  PAYLOAD_SECRET: secret,
  DELIVERY_SECRET: secret,
  CMS_URL: httpAddress.default('http://127.0.0.1:3001'),
  SITE_URL: httpAddress.default('http://127.0.0.1:3000'),
  MEDIA_DIR: z.string().min(1, { error: 'must be a folder' }).default(path.resolve('../../.data/media')),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// address' }).optional(),
  MAIL_FROM: z.email({ error: 'must be an e-mail address' }).default('newsroom@localhost.localdomain'),
  DEMO_CONTENT: z.enum(['on', 'off'], { error: 'must be "on" or "off"' }).default('on'),
  DELIVERY_TARGETS: z.string().optional(),
  WORKER_PORT: z.coerce.number({ error: 'must be a port' }).int().min(1).max(65535).default(3002),
})

/** What the CMS is told from outside: addresses without a final slash, folders absolute. */
export interface Environment {
  readonly databaseUrl: string
  readonly payloadSecret: string
  readonly deliverySecret: string
  readonly cmsUrl: string
  readonly siteUrl: string
  readonly mediaFolder: string
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly hasDemoContent: boolean
  /** Base addresses of the sites that are told of changes. */
  readonly deliveryTargets: readonly string[]
  readonly workerPort: number
}

export class InvalidEnvironmentError extends Error {
  override name = 'InvalidEnvironmentError'
}

/** Reads and checks the environment; the first fault is thrown as one sentence that names the variable. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = shape.safeParse(present)
  if (!result.success) throw new InvalidEnvironmentError(describeFault(result.error, present))
  const read = result.data
  return {
    databaseUrl: read.DATABASE_URL,
    payloadSecret: read.PAYLOAD_SECRET,
    deliverySecret: read.DELIVERY_SECRET,
    cmsUrl: read.CMS_URL,
    siteUrl: read.SITE_URL,
    mediaFolder: path.resolve(read.MEDIA_DIR),
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom: read.MAIL_FROM,
    hasDemoContent: read.DEMO_CONTENT === 'on',
    deliveryTargets: readTargets(read.DELIVERY_TARGETS ?? read.SITE_URL),
    workerPort: read.WORKER_PORT,
  }
}

function describeFault(error: z.ZodError, variables: Record<string, string | undefined>): string {
  const issue = error.issues[0]
  const name = String(issue?.path[0] ?? 'The environment')
  return variables[name] === undefined
    ? `${name} is missing: set it before starting the CMS.`
    : `${name} ${issue?.message}.`
}

function readTargets(list: string): readonly string[] {
  return list.split(',').map((target) => {
    const result = httpAddress.safeParse(target.trim())
    if (!result.success)
      throw new InvalidEnvironmentError('DELIVERY_TARGETS must be http or https addresses, separated by commas.')
    return result.data
  })
}

// `next build` and the generators need the shape of the configuration, not a database: these never serve anyone.
const WHILE_BUILDING = {
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
  PAYLOAD_SECRET: 'no secret is needed while building',
  DELIVERY_SECRET: 'no secret is needed while building',
}

const isBuilding = process.env.NEXT_PHASE === 'phase-production-build'
export const environment: Environment = readEnvironment(
  isBuilding ? { ...WHILE_BUILDING, ...process.env } : process.env,
)
