export class InvalidAddressError extends Error {
  override name = 'InvalidAddressError'
  constructor(
    readonly address: string,
    readonly problem: string,
  ) {
    super(`“${shortened(address)}” cannot be linked to: ${problem}.`)
  }
}

const MAX_LENGTH = 2000
const LINKED = new Set(['http:', 'https:', 'mailto:'])

/** The address in its normal form, where readers may be sent to it: http, https or mailto, complete and plainly written. */
export function readLinkAddress(text: string): string {
  return read(text, LINKED).href
}

/** The same for an address that something is fetched from: http or https only. */
export function readWebAddress(text: string): URL {
  return read(text, new Set(['http:', 'https:']))
}

function read(text: string, protocols: ReadonlySet<string>): URL {
  const address = text.trim()
  if (address.length > MAX_LENGTH) throw new InvalidAddressError(address, `it is longer than ${MAX_LENGTH} characters`)
  // Browsers skip tabs and newlines and read a backslash as a slash: "java\tscript:" and "/\host" would pass as harmless.
  if (hasHiddenCharacters(address))
    throw new InvalidAddressError(address, 'it holds a space, a tab or a hidden character')
  if (address.includes('\\')) throw new InvalidAddressError(address, 'it holds a backslash')
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address) || !URL.canParse(address)) {
    throw new InvalidAddressError(address, 'it is not complete; begin it with https://')
  }
  const url = new URL(address)
  if (!protocols.has(url.protocol)) {
    throw new InvalidAddressError(
      address,
      `only ${[...protocols].map((name) => name.slice(0, -1)).join(', ')} is allowed`,
    )
  }
  if (url.protocol !== 'mailto:' && !/^https?:\/\/[^/]/i.test(address)) {
    throw new InvalidAddressError(address, 'it names no host')
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidAddressError(address, 'it carries a user name or password')
  }
  return url
}

function hasHiddenCharacters(address: string): boolean {
  return /[\p{Cc}\p{Cf}\p{Z}]/u.test(address)
}

function shortened(address: string): string {
  return address.length > 80 ? `${address.slice(0, 80)}…` : address
}
