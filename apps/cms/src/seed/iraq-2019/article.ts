import type { StoryArticle } from '../story'

export const article: StoryArticle = {
  key: 'killing-disappearance-patrol',
  kind: 'digest',
  title: 'A killing, a disappearance and a blocked patrol in Iraq',
  dek: 'What a report of 18 March 2019 says of the militias in Iraq: when each thing happened as far as it tells, and on whose word.',
  body: [
    'The Wall Street Journal reported on 18 March 2019 on Iraq’s Shiite militias and the American troops who share the country with them, 5,200 at the time. It goes back to the summer of 2014. ISIS was then advancing toward Baghdad, and [the Popular Mobilization Units were assembled](pmu-assembled), for the most part out of militias that existed already.',
    'A common enemy made for [a truce of necessity between the militias and U.S. forces](truce-of-necessity). The report gives no day on which it ended, and none is supplied here.',
    'On 3 February 2019 [the novelist Alaa Mashzoub was shot dead while cycling](mashzoub-killed) in Karbala, his home town. He had chronicled Iraq’s lost Jewish community and criticised Iran’s influence. The gunmen are not named. His relatives believe that militiamen targeted him for his criticism; the belief is theirs and is recorded as theirs.',
    '[Aws al-Khafaji denounced Iranian interference on television](khafaji-speaks) a few days after the killing. He leads a Shiite militia and is a kinsman of Mashzoub. After the broadcast, the report says, [militias of the Iran-backed units seized him](khafaji-seized); by the day of the report he had not been seen again.',
    'The same week as the killing, near the al-Qathia base in the east of Mosul, [Shiite militiamen blocked the way of a U.S. Army foot patrol](patrol-blocked) with a vehicle, followed it and filmed it. Nobody was reported hurt. [A video of the encounter came out later](patrol-video-released). It claims that the patrol was disrupted by the Ninawah Command of the Popular Mobilization Units; for that claim there is only the video.',
    'The report’s author expects a confrontation. That is an opinion about what is to come, so it has no place on the timeline, which holds what is reported to have happened.',
  ],
  quotedFrom: { source: 'wsj-2019-03-18', quotedOn: '2019-03-18', repostedOn: '2019-03-19' },
  topics: ['iraq', 'armed-groups', 'freedom-of-expression'],
  timelines: ['militias-and-karbala'],
}
