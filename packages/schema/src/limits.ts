/** Items a page of a list holds unless told otherwise, and the most that may be asked for. */
export const LIST_LIMIT = { usual: 20, most: 200 } as const
/** Longest summary and longest cited passage, in characters. */
export const SUMMARY_LENGTH = 280
export const PASSAGE_LENGTH = 500
