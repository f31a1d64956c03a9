import type { NextConfig } from 'next'
import { SECURITY_HEADERS } from './src/site/security-headers'

// A browser keeps a page but asks before it shows it again: only the site learns of a publication.
const ASK_FIRST = { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }

const config: NextConfig = {
  transpilePackages: ['@dateline/schema', '@dateline/timeline-ui'],
  poweredByHeader: false,
  // `npm run check` checks the types, tests included; a build is not held up by them.
  typescript: { ignoreBuildErrors: true },
  // The proxy leads to a route of its own by the address that the server listens at, which Next would otherwise spell
  // `localhost`, take for another server, and ask over the network.
  skipProxyUrlNormalize: true,
  images: { unoptimized: true },
  // Pages are kept in memory only: after a restart a page on disk could be older than the last publication,
  // because the record of what was revalidated is in memory too.
  experimental: { isrFlushToDisk: false },
  headers: async () => [
    { source: '/:path*', headers: [...SECURITY_HEADERS] },
    { source: '/:locale(en|ar)/:path*', headers: [ASK_FIRST] },
    { source: '/:locale(en|ar)', headers: [ASK_FIRST] },
  ],
}

export default config
