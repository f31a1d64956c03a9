'use client'

import { useParams } from 'next/navigation'
import { FailureView } from '../../site/FailureView'
import { DEFAULT_LOCALE, isLocale } from '../../site/locale'

export default function PageFailure() {
  const { locale } = useParams<{ locale: string }>()
  return <FailureView locale={isLocale(locale) ? locale : DEFAULT_LOCALE} />
}
