/** The own fields of a foreign object, taken once. A map has no prototype to pollute. */
export type Fields = ReadonlyMap<string, unknown>

/** `null` where the value is not a record, or cannot be read. */
export function fieldsOf(value: unknown): Fields | null {
  if (typeof value !== 'object' || value === null) return null
  try {
    return Array.isArray(value) ? null : new Map(Object.entries(value))
  } catch {
    return null
  }
}

/** The entries of a foreign list with their places; holes are passed over. `null` where it is no list. */
export function entriesOf(value: unknown): readonly (readonly [index: number, entry: unknown])[] | null {
  try {
    return Array.isArray(value) ? Object.entries(value).flatMap(placed) : null
  } catch {
    return null
  }
}

function placed([key, entry]: [string, unknown]): [number, unknown][] {
  const index = Number(key)
  return Number.isInteger(index) ? [[index, entry]] : []
}

/** A property that an object may only inherit, as elements and moments do; `undefined` where reading it fails. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  try {
    return Reflect.get(value, name)
  } catch {
    return undefined
  }
}

/** What a method without arguments answers; `undefined` where there is none or it fails. */
export function answerOf(value: unknown, name: string): unknown {
  const method = propertyOf(value, name)
  if (typeof method !== 'function') return undefined
  try {
    return Reflect.apply(method, value, [])
  } catch {
    return undefined
  }
}

/** What plain data a foreign object may hold; `other` is everything with a life of its own. */
export function natureOf(value: object): 'record' | 'date' | 'other' {
  try {
    if (value instanceof Date) return 'date'
    const prototype = Object.getPrototypeOf(value)
    return prototype === null || Object.getPrototypeOf(prototype) === null ? 'record' : 'other'
  } catch {
    return 'other'
  }
}
