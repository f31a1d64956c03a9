import { InvalidDateError } from './invalid-date-error'

const ZERO = 48
const NINE = 57
const LETTER_X = 88

/** Reads a text from left to right, a character at a time; what has been taken is never looked at again. */
export class Scanner {
  position = 0

  constructor(readonly text: string) {}

  /** Takes `character` if it stands here. */
  accept(character: string): boolean {
    const isHere = this.text[this.position] === character
    if (isHere) this.position += 1
    return isHere
  }

  /** Takes the `..` that stands here, if it does. */
  acceptDots(): boolean {
    const isHere = this.isAt('.') && this.text[this.position + 1] === '.'
    if (isHere) this.position += 2
    return isHere
  }

  /** Takes every digit from here on, and every `X` where it may stand for one; empty where there is none. */
  takeDigits(mayBeX: boolean): string {
    const from = this.position
    let at = from
    for (; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at)
      if ((code < ZERO || code > NINE) && !(mayBeX && code === LETTER_X)) break
    }
    this.position = at
    return this.text.slice(from, at)
  }

  isAt(character: string): boolean {
    return this.text[this.position] === character
  }

  isAtEnd(): boolean {
    return this.position >= this.text.length
  }

  fail(problem: string, position: number = this.position): never {
    throw new InvalidDateError(this.text, problem, { position })
  }
}
