/** The CMS did not answer in time, or not at all. */
export class CmsUnreachableError extends Error {
  override name = 'CmsUnreachableError'
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`The CMS did not answer for ${path}`, { cause })
  }
}

/** The CMS answered, but not with what was asked for. */
export class CmsAnswerError extends Error {
  override name = 'CmsAnswerError'
  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(`The CMS gave no usable answer for ${path}: ${problem}`)
  }
}
