import { Failure } from '../machine/failure.js'

/** The environment asks for something that cannot be; the message names the variable. */
export class ConfigurationError extends Failure {
  /** @override */
  name = 'ConfigurationError'
}

/**
 * @param {string} name
 * @param {string | null} text
 * @param {number} usual
 */
export function port(name, text, usual) {
  if (text === null) return usual
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && number <= 65535) return number
  throw new ConfigurationError(`${name} must be a port between 1 and 65535, not "${text}".`)
}

/**
 * The value itself is not repeated: it may hold a password.
 *
 * @param {string} name
 * @param {string | null} text
 * @param {string[]} protocols
 */
export function address(name, text, protocols) {
  if (text === null || (URL.canParse(text) && protocols.includes(new URL(text).protocol))) return text
  throw new ConfigurationError(
    `${name} must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`,
  )
}

/**
 * @param {string} name
 * @param {string | null} text
 */
export function addresses(name, text) {
  for (const one of text?.split(',') ?? []) address(name, one.trim(), ['http:', 'https:'])
  return text
}

/**
 * @param {string} name
 * @param {string | null} text
 */
export function secret(name, text) {
  if (text === null || text.length >= 32) return text
  throw new ConfigurationError(`${name} must have at least 32 characters.`)
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string[]} choices
 */
export function oneOf(name, text, choices) {
  if (choices.includes(text)) return text
  throw new ConfigurationError(`${name} must be ${choices.join(' or ')}, not "${text}".`)
}

/**
 * @param {string} name
 * @param {string} text
 */
export function email(name, text) {
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text
  throw new ConfigurationError(`${name} must be an e-mail address, not "${text}".`)
}
