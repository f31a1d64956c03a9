type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }

/** A counted phrase: `#` in the form that the language uses for the count becomes the number in its digits. */
export function pluralIn(language: string, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(language)
  const digits = new Intl.NumberFormat(language)
  return (count) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}
