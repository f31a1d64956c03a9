import type { NextConfig } from 'next'
import { SECURITY_HEADERS } from './src/site/security-headers'

const config: NextConfig = {
  transpilePackages: ['@dateline/schema', '@dateline/timeline-ui'],
  poweredByHeader: false,
  images: { unoptimized: true },
  // Pages are kept in memory only: after a restart a page on disk could be older than the last publication,
  // because the record of what was revalidated is in memory too.
  experimental: { isrFlushToDisk: false },
  headers: async () => [{ source: '/:path*', headers: [...SECURITY_HEADERS] }],
}

export default config
