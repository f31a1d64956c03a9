import { describe, expect, it } from 'vitest'
import { findPhrases } from '../find-phrases'

/** Each phrase found, with its first reading. */
function foundIn(text: string): string[] {
  const found = findPhrases(text, { locale: 'fa', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })
  return found.map(([reading]) => `${text.slice(reading?.span.start, reading?.span.end)} → ${reading?.edtf}`)
}

describe('dates in Persian text', () => {
  it('are found in a report, in order', () => {
    const sentences = [
      'این یگان‌ها در تابستان ۲۰۱۴ تشکیل شدند، زمانی که ۵۲۰۰ سرباز در کشور بود.',
      'در ۳ فوریه نویسنده‌ای نزدیک خانه‌اش کشته شد و دو روز بعد یکی از بستگانش در تلویزیون سخن گفت.',
      'در همان هفته یک گشتی متوقف شد.',
      'محاصره از ۴ تا ۱۰ فوریه ۲۰۱۹ طول کشید.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'در تابستان ۲۰۱۴ → 2014-22',
      'در ۳ فوریه → 2019-02-03',
      'دو روز بعد → 2019-02-05',
      'در همان هفته → [2019-01-28..2019-02-09]',
      'از ۴ تا ۱۰ فوریه ۲۰۱۹ → 2019-02-04/2019-02-10',
    ])
  })

  it('are found in a history, in order', () => {
    const sentences = [
      'این آسیاب حدود سال ۱۸۹۰ ساخته شد و در اوایل دهه ۱۹۲۰ بازسازی شد و بین سال‌های ۱۹۳۰ و ۱۹۳۴ تعطیل بود.',
      'در قرن نوزدهم سه آسیاب شب و روز کار می‌کرد؛',
      'از سال ۱۹۵۱ هیچ‌کدام نمانده است.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'سال ۱۸۹۰ → 1890',
      'در اوایل دهه ۱۹۲۰ → [1920..1922]',
      'بین سال‌های ۱۹۳۰ و ۱۹۳۴ → [1930..1934]',
      'در قرن نوزدهم → 18XX',
      'از سال ۱۹۵۱ → 1951/..',
    ])
  })

  it.each([
    'لوئی چهاردهم و مادهٔ ۱۴۰ و هنگ هشتم.',
    'از ۱۲۰۰ تا ۱۵۰۰ نفر، بین ۲۰ تا ۳۰ زخمی، سه نفر پیش.',
    'در قرن سوم هجری قمری و در سال ۱۴۴۰ قمری.',
    'او را با تیر زدند، می‌گوید می‌آید، با مهر و محبت.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
