/** The bridge as an author writes it into a page. */
export const LIST = `
<dateline-timeline label="The bridge">
  <ol>
    <li><time datetime="195X">In the fifties</time> <h3>It is planned</h3></li>
    <li><time datetime="1970-02/1973-10">1970 to 1973</time> <h3><a href="#construction">It is built</a></h3></li>
    <li data-rank="90"><time datetime="1973-10-30">30 October 1973</time> <h3>It opens</h3></li>
  </ol>
</dateline-timeline>`

/** The same as a script gives it. */
export const ITEMS = [
  { id: 'plan', title: 'It is planned', date: { edtf: '195X', label: 'In the fifties' } },
  { id: 'work', title: 'It is built', date: '1970-02/1973-10', href: '#construction' },
  { id: 'open', title: 'It opens', date: '1973-10-30', rank: 90 },
]
