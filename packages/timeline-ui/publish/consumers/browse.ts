import { type Browser, chromium, type Page } from 'playwright'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS })
}

/** A page as it was loaded, and all that went wrong on it. */
export interface Visit {
  readonly page: Page
  /** Errors and warnings of the console, exceptions, refusals of the security policy, failed requests. */
  readonly complaints: readonly string[]
  /** The scripts that it loaded, as texts. */
  readonly scripts: readonly string[]
  /** Paths of all that it loaded. */
  readonly paths: readonly string[]
}

/** Opens an address and waits until nothing more is loaded. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const complaints: string[] = []
  const scripts: Promise<string>[] = []
  const paths: string[] = []
  page.on('console', (message) => {
    // A browser asks for an icon by itself.
    if (message.location().url.endsWith('/favicon.ico')) return
    if (/error|warning/.test(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`))
  page.on('response', (response) => {
    paths.push(new URL(response.url()).pathname)
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`)
    if (response.request().resourceType() === 'script') scripts.push(response.text())
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  return { page, complaints, scripts: await Promise.all(scripts), paths }
}
