import { type CDPSession, chromium, type Page } from 'playwright'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // No page reaches another machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
const VIEWPORT = { width: 1240, height: 720 }

export interface Tab {
  readonly page: Page
  /** The browser's own protocol, for input, tracing and memory. */
  readonly protocol: CDPSession
  readonly version: string
  readonly close: () => Promise<void>
}

/** A page in a browser of its own: nothing of one visit is left in the next, and a hanging page can be closed. */
export async function openTab(address: string): Promise<Tab> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  // Whoever ends this process ends it, and a browser whose pipe closes ends too.
  const browser = await chromium.launch({ executablePath, args: FLAGS, handleSIGTERM: false, handleSIGHUP: false })
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window)
  const protocol = await context.newCDPSession(page)
  return { page, protocol, version: browser.version(), close: () => browser.close() }
}
