/** Entries on one page of a list. */
export const PAGE_LENGTH = 20
