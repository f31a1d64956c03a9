import type { StoryTimeline } from '../story'

const SOVIET = 'الاتحاد السوفييتي'
const AMERICAN = 'الولايات المتحدة'
const TOGETHER = 'العالم'

export const timeline: StoryTimeline = {
  key: 'first-satellites-ar',
  title: 'الأقمار الصناعية الأولى',
  intro: 'أربع وقائع من عامي 1957 و1958، وكل منها بالدقة التي تسمح بها السجلات لا أكثر.',
  lanesBy: 'group',
  holds: [
    { incident: 'sputnik-1-ar', group: SOVIET, isHighlighted: true },
    { incident: 'sputnik-signal-ar', group: TOGETHER },
    { incident: 'explorer-1-ar', group: AMERICAN },
    { incident: 'vanguard-1-ar', group: AMERICAN },
  ],
  eras: [{ label: 'السنة الجيوفيزيائية الدولية', date: { edtf: '1957-07-01/1958-12-31' } }],
  defaultWindow: { edtf: '1957-10/1958-03' },
}
