/** The package comes without a declaration of its own main entry. */
declare module 'edtf' {
  /** Throws for a text that it does not read. `max` is the last millisecond within. */
  export default function read(text: string): { readonly min: number | null; readonly max: number | null }
  export function parse(text: string): object
}
