import { describe, expect, it } from 'vitest'
import { mediaOf } from './media'
import { Report } from './report'

describe('a medium', () => {
  it.each([
    ['https://example.org/a.JPG?size=2', 'image'],
    ['/a.webp#part', 'image'],
    ['data:image/png;base64,iVBORw0KGgo=', 'image'],
    ['https://example.org/film.mp4', 'video'],
    ['https://example.org/a.mp3', 'audio'],
    ['https://example.org/watch?v=7', 'page'],
    ['https://commons.example.org/wiki/File:Bridge.jpg', 'page'],
    ['https://example.org/jpg', 'page'],
  ])('at %s is told by its address: %s', (url, kind) => {
    expect(mediaOf({ url }, 'media', new Report())).toMatchObject({ url, kind })
  })

  it('is what its file says it is', () => {
    expect(mediaOf({ url: '/boats', kind: 'image' }, 'media', new Report())?.kind).toBe('image')
  })

  it('keeps its words without an address that is not safe, and says so', () => {
    const report = new Report()
    const medium = mediaOf({ url: 'javascript:x()', caption: 'A <b>', thumbnail: '/t.png' }, 'events[1].media', report)
    expect(medium).toMatchObject({ url: null, caption: 'A < b>', thumbnail: '/t.png' })
    expect(report.lines).toEqual([
      { path: 'events[1].media', reason: 'The address "javascript:x()" is not safe and was left out.' },
    ])
  })

  it('is none where nothing is left of it', () => {
    expect(mediaOf({ url: ' ', caption: '' }, 'media', new Report())).toBeNull()
  })
})
