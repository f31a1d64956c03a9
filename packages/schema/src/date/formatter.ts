const formatters = new Map<string, unknown>()

/** A formatter of `Intl`, made once: making one takes many times longer than using it. */
export function formatterOf<Formatter, Options>(
  Kind: new (locale: string, options: Options) => Formatter,
  locale: string,
  options: Options,
): Formatter {
  const key = Kind.name + locale + JSON.stringify(options)
  const known = formatters.get(key) as Formatter | undefined
  if (known) return known
  const made = new Kind(locale, options)
  formatters.set(key, made)
  return made
}
