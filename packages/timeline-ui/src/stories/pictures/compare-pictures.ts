/** A picture as rows of red, green, blue and opacity, 0 to 255 each. */
export interface Picture {
  readonly metadata: { readonly width: number; readonly height: number }
  readonly data: Uint8Array | Uint8ClampedArray
}

export interface Comparison {
  readonly pass: boolean
  /** The second picture faded, with red where it differs; of the same size. */
  readonly diff: Uint8Array | null
  readonly message: string | null
}

/** How far a colour may be off, of 255: less than the faintest tint stands out from its ground. */
const TOLERANCE = 16
/** Pixels: wider than a dot or a letter. */
const PATCH = 32
/** So many pixels of one patch may differ: fewer than the rim of a dot that is two pixels off. */
const STRAYS = 28

/**
 * Whether two pictures show the same. What another build of a browser does differently passes: rims and letters softened
 * otherwise, or one pixel off. A mark that is two pixels off, is missing, or has another colour does not.
 */
export function comparePictures(expected: Picture, actual: Picture, options: { createDiff: boolean }): Comparison {
  const { width, height } = expected.metadata
  if (width !== actual.metadata.width || height !== actual.metadata.height) {
    const size = `${actual.metadata.width}×${actual.metadata.height}`
    return { pass: false, diff: null, message: `It measures ${size} pixels, not ${width}×${height} as before.` }
  }
  const differing = differingPixels(expected, actual)
  const worst = worstPatch(differing, width)
  if (worst.count <= STRAYS) return { pass: true, diff: null, message: null }
  const part = ((100 * differing.length) / (width * height)).toPrecision(2)
  return {
    pass: false,
    diff: options.createDiff ? marked(actual, differing) : null,
    message: `${differing.length} pixels differ (${part} %), ${worst.count} of them about (${worst.x}, ${worst.y}), where ${STRAYS} may.`,
  }
}

/** Every pixel of one picture whose colour does not occur at its place or beside it in the other. */
function differingPixels(one: Picture, other: Picture): readonly number[] {
  const found: number[] = []
  const count = one.metadata.width * one.metadata.height
  for (let pixel = 0; pixel < count; pixel += 1) {
    if (isNear(one, other, pixel)) continue
    if (!isAmong(one, other, pixel) || !isAmong(other, one, pixel)) found.push(pixel)
  }
  return found
}

function isNear({ data }: Picture, other: Picture, pixel: number): boolean {
  for (let at = pixel * 4; at < pixel * 4 + 3; at += 1) {
    if (Math.abs((data[at] as number) - (other.data[at] as number)) > TOLERANCE) return false
  }
  return true
}

/** Whether a pixel lies between the darkest and the lightest of the nine around its place, colour by colour. */
function isAmong({ data, metadata: { width, height } }: Picture, other: Picture, pixel: number): boolean {
  const x = pixel % width
  const y = (pixel - x) / width
  for (let colour = 0; colour < 3; colour += 1) {
    let low = 255
    let high = 0
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        const value = other.data[(row * width + column) * 4 + colour] as number
        low = Math.min(low, value)
        high = Math.max(high, value)
      }
    }
    const value = data[pixel * 4 + colour] as number
    if (value < low - TOLERANCE || value > high + TOLERANCE) return false
  }
  return true
}

/** Where most pixels differ: the patches overlap by half, so that whatever is smaller lies whole in one of them. */
function worstPatch(pixels: readonly number[], width: number) {
  const half = PATCH / 2
  const columns = Math.ceil(width / half) + 1
  const counts = new Map<number, number>()
  let worst = { count: 0, x: 0, y: 0 }
  for (const pixel of pixels) {
    const column = Math.floor((pixel % width) / half)
    const row = Math.floor(pixel / width / half)
    for (const patch of [0, 1, columns, columns + 1].map((step) => row * columns + column + step)) {
      const count = (counts.get(patch) ?? 0) + 1
      counts.set(patch, count)
      if (count > worst.count) worst = { count, x: (patch % columns) * half, y: Math.floor(patch / columns) * half }
    }
  }
  return worst
}

function marked({ data }: Picture, pixels: readonly number[]): Uint8Array {
  const diff = Uint8Array.from(data, (value, at) => (at % 4 === 3 ? 255 : 255 - (255 - value) / 4))
  for (const pixel of pixels) diff.set([220, 0, 0], pixel * 4)
  return diff
}
