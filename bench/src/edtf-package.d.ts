/** The package comes without a declaration of its own main entry. */
declare module 'edtf' {
  /** Throws for a text that it does not read. */
  export function parse(text: string): object
}
