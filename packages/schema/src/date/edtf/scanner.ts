import { InvalidDateError } from './invalid-date-error'

/** Reads a text from left to right; what has been taken is never looked at again. */
export class Scanner {
  position = 0

  constructor(readonly text: string) {}

  /** What `pattern` (sticky) matches here, which is then behind us; `null` where it does not match. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.position
    const found = pattern.exec(this.text)?.[0] ?? null
    this.position += found?.length ?? 0
    return found
  }

  /** Takes `text` if it stands here. */
  accept(text: string): boolean {
    const isHere = this.text.startsWith(text, this.position)
    if (isHere) this.position += text.length
    return isHere
  }

  isAt(text: string): boolean {
    return this.text.startsWith(text, this.position)
  }

  isAtEnd(): boolean {
    return this.position >= this.text.length
  }

  fail(problem: string, position: number = this.position): never {
    throw new InvalidDateError(this.text, problem, { position })
  }
}
