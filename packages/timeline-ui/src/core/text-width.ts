/** Widths in em of Inter's letters, by class; the first class that holds a letter counts. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,:;'’‘|!iljI]/, 0.29],
  [/[()[\]\-–·/ftr]/, 0.4],
  [/[mwMW@%—…]/, 0.9],
  [/\p{N}/u, 0.64],
  // Hebrew and Arabic; Chinese, Japanese and Korean.
  [/[\u0590-\u08ff]/, 0.56],
  [/[\u1100-\u11ff\u2e80-\ud7ff]/, 1.02],
  [/\p{Ll}/u, 0.575],
]
/** Capitals, and signs of any other kind. */
const OTHER = 0.7

/** By code unit, in em: texts use few, and expressions are slow. */
const widths = new Map<number, number>()

/**
 * About how wide a line of text is, in pixels, leaning to the wide side. It needs no browser, so that the server lays
 * out the same picture; a label that is wider after all ends in an ellipsis and touches nothing.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1) width += widths.get(text.charCodeAt(at)) ?? measured(text.charCodeAt(at))
  return Math.ceil(width * fontSize)
}

function measured(unit: number): number {
  const letter = String.fromCharCode(unit)
  const width = CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? OTHER
  widths.set(unit, width)
  return width
}
