import { locale } from 'next/root-params'
import { DEFAULT_LOCALE, isLocale } from '../../site/locale'
import { NotFoundView } from '../../site/NotFoundView'

export default async function NotFound() {
  const wanted = (await locale()) ?? ''
  return <NotFoundView locale={isLocale(wanted) ? wanted : DEFAULT_LOCALE} />
}
