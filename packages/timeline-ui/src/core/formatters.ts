// Slow to make, and few in kind.
const known = new Map<string, unknown>()

function once<Made>(key: string, make: () => Made): Made {
  const made = (known.get(key) as Made | undefined) ?? make()
  known.set(key, made)
  return made
}

/** Dates of the proleptic Gregorian calendar, in UTC. */
export function dateFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(
    `date ${locale} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
  )
}

export function numberFormatter(locale: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options))
}

/** "+12", its sign where the language puts it. */
export function signedNumber(value: number, locale: string): string {
  return numberFormatter(locale, { signDisplay: 'always' }).format(value)
}

export function pluralRules(locale: string): Intl.PluralRules {
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale))
}
