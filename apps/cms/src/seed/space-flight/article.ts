import type { StoryArticle } from '../story'

export const article: StoryArticle = {
  key: 'from-a-beep-to-a-handshake',
  kind: 'analysis',
  title: 'From a beep to a handshake: eighteen years of space flight',
  dek: 'In 1957 a metal sphere went around the Earth; in 1975 two crews opened a hatch between their ships. What lies between, passage by passage.',
  body: [
    'It began with a sound. On 4 October 1957 [Sputnik 1 was launched](sputnik-1), and for about three weeks anyone with a suitable receiver could hear it pass. The American answer first [burned on the launch pad](vanguard-failure) in December. [Explorer 1](explorer-1) followed on the last evening of January, by the clock in Florida; by Universal Time it was February. Such differences matter to anyone who puts the records in order, and this story is full of them.',
    'People came next. On 12 April 1961 [Yuri Gagarin circled the Earth once](gagarin-orbits). Six weeks later [Kennedy asked Congress for the Moon](kennedy-asks-for-the-moon), with a term: before the decade was out. In June 1963 [Valentina Tereshkova flew for almost three days](tereshkova-flies). In March 1965 [Alexei Leonov floated outside his ship](leonov-walks) for some twelve minutes.',
    'The road to the Moon had its dead. In January 1967 [a fire killed the crew of Apollo 1](apollo-1-fire) during a rehearsal; in April [Vladimir Komarov died on Soyuz 1](soyuz-1). At Christmas 1968 [three men circled the Moon](apollo-8-orbits). On 20 July 1969, at 20:17:40 Universal Time, [Apollo 11 landed](apollo-11-landing), one of the few moments in this story that are known to the second.',
    'After that the purpose changed. [The first space station](salyut-1) went up in 1971, and its only crew [did not live to tell of it](soyuz-11). A year later [the two powers agreed on a joint flight](joint-flight-agreed), and in July 1975 [Apollo and Soyuz docked](joint-flight-docked). By then [China](dong-fang-hong), [France](asterix), [Japan](ohsumi) and [India](aryabhata) had satellites of their own.',
    'Not everything ended when the story does. [Vanguard 1](vanguard-1), silent for decades, is still in orbit, and [Soyuz](soyuz-flights) still carries crews. Their bars on the timeline have an arrowhead where others have an end.',
  ],
  topics: ['space-flight'],
  timelines: ['early-space-flight', 'women-and-spacewalks'],
}
