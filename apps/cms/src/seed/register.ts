/** The collections that the demo content is entered into. */
export const SEEDED = [
  'topics',
  'places',
  'actors',
  'sources',
  'contributors',
  'incidents',
  'timelines',
  'articles',
] as const
export type Seeded = (typeof SEEDED)[number]

export class UnknownKeyError extends Error {
  override name = 'UnknownKeyError'
  constructor(
    readonly collection: Seeded,
    readonly key: string,
  ) {
    super(`The demo content refers to "${key}" in ${collection}, which has not been entered.`)
  }
}

/** The database ids of the demo content's records, by collection and key. */
export class Register {
  readonly #ids = new Map<string, string>()

  enter(collection: Seeded, key: string, id: string): void {
    this.#ids.set(`${collection}/${key}`, id)
  }

  /** Throws an UnknownKeyError for a record that has not been entered. */
  idOf(collection: Seeded, key: string): string {
    const id = this.#ids.get(`${collection}/${key}`)
    if (id === undefined) throw new UnknownKeyError(collection, key)
    return id
  }

  idsOf(collection: Seeded, keys: readonly string[]): string[] {
    return keys.map((key) => this.idOf(collection, key))
  }
}
