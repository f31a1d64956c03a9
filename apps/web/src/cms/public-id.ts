/** Whether a piece of an address can be a record's public id at all; anything else is not worth asking for. */
export function isPublicId(text: string): boolean {
  return /^[0-9a-z]{10}$/.test(text)
}
