import { z } from 'zod'

export interface Environment {
  /** Base address of the CMS, without a slash at its end. */
  readonly cmsUrl: string
  /** Public address of this site, without a slash at its end. */
  readonly siteUrl: string
  /** The secret that signs the CMS's messages. */
  readonly deliverySecret: string
}

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
  constructor(readonly problems: readonly string[]) {
    super(`The site cannot start: ${problems.join('; ')}.`)
  }
}

const baseUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''))
const variables = z.object({
  CMS_URL: baseUrl,
  SITE_URL: baseUrl,
  DELIVERY_SECRET: z.string().min(32, 'must be a secret of at least 32 characters'),
})

/** @throws {EnvironmentError} naming every variable that is missing or wrong. */
export function parseEnvironment(source: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = variables.safeParse(source)
  if (!parsed.success) {
    throw new EnvironmentError(
      parsed.error.issues.map(({ path, message }) => {
        const name = String(path[0])
        return source[name] ? `${name} ${message}` : `${name} is not set`
      }),
    )
  }
  const { CMS_URL, SITE_URL, DELIVERY_SECRET } = parsed.data
  return { cmsUrl: CMS_URL, siteUrl: SITE_URL, deliverySecret: DELIVERY_SECRET }
}

let checked: Environment | null = null

/** The process's environment, read at the first use: a build needs none. */
export function environment(): Environment {
  checked ??= parseEnvironment(process.env)
  return checked
}
