'use client'

import { useRowLabel } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { type RowKind, type RowSubject, readRow, TITLES } from './row-words'

interface RowNameProps {
  readonly kind: RowKind
  /** What a row is called that says nothing yet. */
  readonly singular: string
}

/** The heading of a row in a list: who or what it is about, and how. */
export function RowName({ kind, singular }: RowNameProps) {
  const { data, rowNumber = 0 } = useRowLabel()
  const { subject, words } = readRow(kind, data)
  const title = useTitle(subject)
  const name = [title, ...words].filter(Boolean).join(' · ')
  return <span>{name || `${singular} ${rowNumber + 1}`}</span>
}

/** Titles that were read since the page was opened, so that many rows about one record ask once. */
const titles = new Map<string, Promise<string>>()

/** The title of a record; empty while it is not known, or may not be read. */
function useTitle(subject: RowSubject | null): string {
  const address = subject === null ? '' : addressOf(subject)
  const [known, setKnown] = useState({ address: '', title: '' })
  useEffect(() => {
    if (address === '') return
    let isWanted = true
    titleAt(address).then((title) => {
      if (isWanted) setKnown({ address, title })
    })
    return () => {
      isWanted = false
    }
  }, [address])
  return known.address === address ? known.title : ''
}

function addressOf({ collection, id }: RowSubject): string {
  return `/api/${collection}/${encodeURIComponent(id)}?depth=0&draft=true&select[${TITLES[collection]}]=true`
}

function titleAt(address: string): Promise<string> {
  const asked = titles.get(address) ?? fetchTitle(address)
  titles.set(address, asked)
  return asked
}

async function fetchTitle(address: string): Promise<string> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' })
    if (!response.ok) throw new Error(`the CMS answered ${response.status}`)
    const { name, title } = (await response.json()) as { readonly name?: string; readonly title?: string }
    return name ?? title ?? ''
  } catch {
    // The row keeps its other words; the next row about the record asks again.
    titles.delete(address)
    return ''
  }
}
