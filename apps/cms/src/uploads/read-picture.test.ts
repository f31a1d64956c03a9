import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { InvalidPictureError, readPicture } from './read-picture'

const plain = () => sharp({ create: { width: 40, height: 20, channels: 3, background: '#336699' } })

describe('readPicture', () => {
  it.each([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['gif', 'image/gif'],
  ] as const)('reads %s', async (format, mimeType) => {
    const picture = await readPicture(await plain().toFormat(format).toBuffer())
    expect(picture.mimeType).toBe(mimeType)
    expect(picture.checksum).toMatch(/^[0-9a-f]{64}$/)
    expect(await sharp(picture.bytes).metadata()).toMatchObject({ width: 40, height: 20 })
  })
  it('leaves no metadata, and turns the picture upright instead', async () => {
    const exif = { IFD0: { Copyright: 'somebody', Artist: 'a name' }, IFD3: { GPSLatitude: '36/1 1/1 1/1' } }
    const bytes = await plain().withExif(exif).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await sharp(bytes).metadata()).exif).toBeDefined()
    const { exif: left, width, height } = await sharp((await readPicture(bytes)).bytes).metadata()
    expect([left, width, height]).toEqual([undefined, 20, 40])
  })
  it('drops what is hidden behind the picture', async () => {
    const bytes = Buffer.concat([await plain().png().toBuffer(), Buffer.from('<script>alert(1)</script>')])
    expect((await readPicture(bytes)).bytes.includes('script')).toBe(false)
  })
  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['nothing', Buffer.alloc(0)],
    ['the beginning of a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ])('refuses %s', async (_, bytes) => {
    await expect(readPicture(bytes)).rejects.toThrow(InvalidPictureError)
  })
  it('refuses TIFF, which browsers do not show', async () => {
    await expect(readPicture(await plain().tiff().toBuffer())).rejects.toThrow(InvalidPictureError)
  })
  it('refuses a small file that unpacks to a huge picture', async () => {
    const create = { width: 9000, height: 9000, channels: 3, background: '#000' } as const
    const bomb = await sharp({ create }).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(readPicture(bomb)).rejects.toThrow('50 million pixels')
  })
  it('refuses too many bytes', async () => {
    await expect(readPicture(Buffer.alloc(26 * 1024 * 1024))).rejects.toThrow('larger than 25 MB')
  })
})
