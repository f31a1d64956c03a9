import { type NextRequest, NextResponse } from 'next/server'
import { isLocale, negotiateLocale } from './site/locale'
import { viewPathOf } from './timeline/view-path'

/** Sends a path without a language to the reader's own; the pages themselves check their locale again. */
export function proxy(request: NextRequest) {
  const target = new URL(request.url)
  const { pathname, search } = target
  if (isLocale(pathname.split('/')[1] ?? '')) {
    const view = viewPathOf(pathname, search)
    return view ? NextResponse.rewrite(new URL(view, target)) : NextResponse.next()
  }
  target.pathname = `/${negotiateLocale(request.headers.get('accept-language'))}${pathname === '/' ? '' : pathname}`
  return NextResponse.redirect(target, { status: 307, headers: { Vary: 'Accept-Language' } })
}

export const config = {
  matcher: ['/((?!_next/|health$|revalidate$|media/|robots\\.txt$|sitemap\\.xml$|icon\\.svg$|favicon\\.ico$).*)'],
}
