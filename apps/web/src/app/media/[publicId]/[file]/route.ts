import { fetchMedia } from '../../../../cms/media'

interface MediaContext {
  readonly params: Promise<{ publicId: string; file: string }>
}

/** The site's own copy of a published picture. */
export async function GET(_: Request, { params }: MediaContext) {
  const { publicId, file } = await params
  const picture = await fetchMedia(publicId, file)
  if (!picture) return new Response('There is no such picture.', { status: 404 })
  return new Response(picture.body, {
    headers: {
      'content-type': picture.type,
      'cache-control': 'public, max-age=300, stale-while-revalidate=600',
      'content-security-policy': "default-src 'none'; sandbox",
    },
  })
}
