import localFont from 'next/font/local'

// The framework reads these calls at build time: every value is written out.
// Only the two faces that every page shows at once are preloaded; the rest load when their letters are met.

const newsreader = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  variable: '--newsreader',
  weight: '200 800',
  adjustFontFallback: 'Times New Roman',
})

const newsreaderItalic = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2',
  variable: '--newsreader-italic',
  weight: '200 800',
  style: 'italic',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

const newsreaderExtended = localFont({
  src: '../../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  variable: '--newsreader-extended',
  weight: '200 800',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

const inter = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--inter',
  weight: '100 900',
  adjustFontFallback: 'Arial',
})

const interExtended = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  variable: '--inter-extended',
  weight: '100 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})

/** Class names that define the custom properties which tokens.css builds its font stacks from. */
export const FONT_VARIABLES = [newsreader, newsreaderItalic, newsreaderExtended, inter, interExtended]
  .map(({ variable }) => variable)
  .join(' ')
