const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number above 0 in Roman numerals, as centuries are counted in French and Spanish. */
export function roman(number: number): string {
  const [value, numeral] = NUMERALS.find(([candidate]) => candidate <= number) ?? []
  return value && numeral ? numeral + roman(number - value) : ''
}
