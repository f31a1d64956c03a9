import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { acceptReading, dateInput, pageOnSite, publish, signInToAdmin, typeDate } from '../admin-pages'
import { type NewsroomApi, type StoredDocument, signIn } from '../newsroom-api'
import { runningStack } from '../running-stack'

interface Told {
  readonly title: string
  /** Of the report of 18 March 2019, and nothing else. */
  readonly words: string
  readonly edtf: string
  /** The title of the incident that the words hang on. */
  readonly after?: string
}

const ASSEMBLED = 'As told: units assembled'
const KILLING = 'As told: a novelist was shot'
const BROADCAST = 'As told: a kinsman spoke on television'
const PATROL = 'As told: a patrol was blocked'

const STORY: readonly Told[] = [
  { title: ASSEMBLED, words: 'in the summer of 2014', edtf: '2014-22' },
  { title: 'As told: a truce of necessity', words: 'from that threat on', edtf: '2014-22/', after: ASSEMBLED },
  { title: KILLING, words: 'Feb. 3', edtf: '2019-02-03' },
  { title: BROADCAST, words: 'a few days after', edtf: '[2019-02-05..2019-02-10]', after: KILLING },
  { title: 'As told: he was seized', words: 'after the broadcast', edtf: '[2019-02-05..2019-03-18]', after: BROADCAST },
  { title: PATROL, words: 'the same week', edtf: '[2019-01-28..2019-02-09]', after: KILLING },
  { title: 'As told: a video was released', words: 'later', edtf: '[2019-01-28..2019-03-18]', after: PATROL },
]

test('seven incidents are dated in the words of a report, and follow when one of them is corrected', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { cmsUrl, admin } = runningStack()
  const newsroom = await signIn(cmsUrl, admin)
  const source = await newsroom.create('sources', {
    kind: 'agency',
    title: 'A report of 18 March 2019',
    outlet: 'The paper',
    publishedOn: '2019-03-18T12:00:00.000Z',
  })
  await signInToAdmin(page)

  const entered = new Map<string, StoredDocument>()
  for (const told of STORY) entered.set(told.title, await enter(page, newsroom, { told, source: source.id }))
  expect(await datesOf(newsroom, entered)).toEqual(Object.fromEntries(STORY.map(({ title, edtf }) => [title, edtf])))

  await open(page, idOf(entered, BROADCAST))
  const broadcastPage = await pageOnSite(page)
  await expectOnSite(broadcastPage, 'between 5 and 10 February 2019')

  await open(page, idOf(entered, KILLING))
  await dateInput(page).fill('2019-02-04')
  await publish(page)
  await expectOnSite(broadcastPage, 'between 6 and 11 February 2019')
  expect(await datesOf(newsroom, entered)).toMatchObject({
    [ASSEMBLED]: '2014-22',
    [KILLING]: '2019-02-04',
    [BROADCAST]: '[2019-02-06..2019-02-11]',
    'As told: he was seized': '[2019-02-06..2019-03-18]',
    [PATROL]: '[2019-02-03..2019-02-10]',
    'As told: a video was released': '[2019-02-03..2019-03-18]',
  })
})

interface Entry {
  readonly told: Told
  readonly source: string
}

/** A draft with its source, dated in the admin by the words alone, then published. */
async function enter(page: Page, newsroom: NewsroomApi, { told, source }: Entry): Promise<StoredDocument> {
  const { title, words, edtf, after } = told
  const draft = await newsroom.create('incidents?draft=true', { title, citations: [{ source, passage: words }] })
  await open(page, draft.id)
  await typeDate(page, words, after)
  await expectAccessible(page)
  await acceptReading(page, edtf)
  await publish(page)
  return draft
}

/** The field with its readings on offer, as axe sees it. */
async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('#field-date')
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`${runningStack().cmsUrl}/admin/collections/incidents/${id}`)
  await expect(dateInput(page)).toBeEditable()
}

async function datesOf(newsroom: NewsroomApi, entered: ReadonlyMap<string, StoredDocument>) {
  const dates = [...entered].map(async ([title, { publicId }]) => [title, (await newsroom.publicDate(publicId)).edtf])
  return Object.fromEntries(await Promise.all(dates))
}

function idOf(entered: ReadonlyMap<string, StoredDocument>, title: string): string {
  const document = entered.get(title)
  if (!document) throw new Error(`“${title}” was not entered.`)
  return document.id
}

async function expectOnSite(address: string, words: string): Promise<void> {
  await expect.poll(async () => (await fetch(address)).text()).toContain(words)
}
