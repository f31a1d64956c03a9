import vazirmatn from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'
import { preload } from 'react-dom'

/** Asks the browser for the Arabic face before it meets the first letter of it. */
export function preloadArabicScript(): void {
  preload(vazirmatn, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
}
