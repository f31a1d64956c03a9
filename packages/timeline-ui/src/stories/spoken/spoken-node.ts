/** A node of the browser's accessibility tree. */
export interface SpokenNode {
  readonly id: string
  readonly isInside: boolean
  readonly children: readonly string[]
  /** Not told by itself; its children may be. */
  readonly isIgnored: boolean
  readonly role: string
  readonly name: string
  readonly description: string
  readonly value: string | null
  /** Of how many it is which. */
  readonly position: string | null
  readonly states: Readonly<Record<string, unknown>>
}
