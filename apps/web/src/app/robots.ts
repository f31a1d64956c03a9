import type { MetadataRoute } from 'next'
import { publicUrl } from '../site/address'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: publicUrl('/sitemap.xml') }
}
