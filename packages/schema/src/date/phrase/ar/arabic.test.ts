import { describe, expect, it } from 'vitest'
import { findPhrases } from '../find-phrases'

/** Each phrase found, with its first reading. */
function foundIn(text: string): string[] {
  const found = findPhrases(text, { locale: 'ar', reference: '2019-03-18', anchor: { edtf: '2019-02-03' } })
  return found.map(([reading]) => `${text.slice(reading?.span.start, reading?.span.end)} → ${reading?.edtf}`)
}

describe('dates in Arabic text', () => {
  it('are found in a report, in order', () => {
    const sentences = [
      'تشكلت الوحدات في صيف عام 2014، عندما كان في البلاد 5200 جندي.',
      'وفي ٣ شباط قُتل كاتب قرب منزله، وبعد يومين تحدث قريبه على التلفزيون.',
      'وفي الأسبوع نفسه أُوقفت دورية.',
      'واستمر الحصار من 4 إلى 10 فبراير 2019، وحتى الثلاثاء الماضي لم يخرج أحد.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'في صيف عام 2014 → 2014-22',
      'في ٣ شباط → 2019-02-03',
      'بعد يومين → 2019-02-05',
      'في الأسبوع نفسه → [2019-01-28..2019-02-09]',
      'من 4 إلى 10 فبراير 2019 → 2019-02-04/2019-02-10',
      'حتى الثلاثاء الماضي → /2019-03-12',
    ])
  })

  it('are found in a history, in order', () => {
    const sentences = [
      'تأسست الطاحونة نحو عام 1890 وأعيد بناؤها في أوائل عشرينيات القرن العشرين، وتوقفت بين عامي 1930 و1934.',
      'وفي القرن التاسع عشر كانت ثلاث طواحين تعمل ليلاً ونهاراً، ومنذ عام 1951 لم تبق واحدة.',
    ]
    expect(foundIn(sentences.join(' '))).toEqual([
      'عام 1890 → 1890',
      'في أوائل عشرينيات القرن العشرين → [1920..1922]',
      'بين عامي 1930 و1934 → [1930..1934]',
      'في القرن التاسع عشر → 18XX',
      'منذ عام 1951 → 1951/..',
    ])
  })

  it.each([
    'لويس الرابع عشر والمادة 140 والفوج الثامن.',
    'من 1200 إلى 1500 متظاهر، وبين 20 و30 جريحا، وقبل ثلاثة رجال.',
    'في القرن الثالث الهجري، وفي عام 1440 هـ، وفي ربيع الأول، ولد في سنة ٢٧٠ للهجرة.',
    'اليوم نحن هنا، وبعد كل شيء، آب إلى رشده.',
  ])('are not seen in “%s”', (text) => {
    expect(foundIn(text)).toEqual([])
  })
})
