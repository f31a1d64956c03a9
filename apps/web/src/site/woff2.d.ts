declare module '*.woff2' {
  /** The address under which the site serves the font. */
  const address: string
  export default address
}
