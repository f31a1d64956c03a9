import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

/** Sent with every answer; the admin is never framed and nothing guesses a type. */
const SECURITY_HEADERS = [
  { key: 'Content-Security-Policy', value: "frame-ancestors 'none'; base-uri 'self'; object-src 'none'" },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
]

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run check` checks the types, tests included; a build is not held up by them.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@dateline/schema', '@dateline/timeline-ui'],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
