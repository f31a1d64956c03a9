import type { ReportLine } from './adapted-timeline'
import { plainText } from './plain-text'

/** Gathers what was not carried. */
export class Report {
  readonly lines: ReportLine[] = []
  readonly #told = new Set<string>()

  add(path: string, reason: string): void {
    this.lines.push({ path: plainText(path), reason: plainText(reason) })
  }

  /** For what is the same in every entry: told once for a path, `path` being one without numbers. */
  addOnce(path: string, reason: string): void {
    if (this.#told.has(path)) return
    this.#told.add(path)
    this.add(path, reason)
  }
}
