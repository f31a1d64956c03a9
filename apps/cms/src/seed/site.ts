import type { PayloadRequest } from 'payload'

/** Says what the site is, where nobody has said it yet. */
export async function introduceSite(req: PayloadRequest): Promise<void> {
  const settings = await req.payload.findGlobal({ slug: 'site-settings', req, depth: 0 })
  if (settings.createdAt) return
  await req.payload.updateGlobal({
    slug: 'site-settings',
    req,
    depth: 0,
    data: {
      name: 'Dateline',
      description:
        'Articles, and the dated incidents in them, on timelines that say how exactly each date is known and on whose word.',
      timeZone: 'UTC',
      hemisphere: 'north',
      dataLicence: 'CC BY 4.0',
    },
  })
}
