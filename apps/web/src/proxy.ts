import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, negotiateLocale } from './site/locale'

/** Sends a path without a language to the reader's own; the pages themselves check their locale again. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  if (isLocale(pathname.split('/')[1] ?? '')) return NextResponse.next()
  const target = request.nextUrl.clone()
  target.pathname = `/${negotiateLocale(request.headers.get('accept-language'))}${pathname === '/' ? '' : pathname}`
  return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language' } })
}

export const config = {
  matcher: ['/((?!_next/|health$|revalidate$|media/|robots\\.txt$|sitemap\\.xml$|icon\\.svg$|favicon\\.ico$).*)'],
}
