import { runningStack } from './running-stack'

interface Listed {
  readonly publicId: string
  readonly slug: string
  readonly title: string
}

/** The address of a demo record on the site, found by words of its title. */
export async function demoPage(
  kind: 'articles' | 'incidents' | 'timelines',
  words: string,
  locale: 'en' | 'ar' = 'en',
): Promise<string> {
  const { cmsUrl, siteUrl } = runningStack()
  const answer = await fetch(`${cmsUrl}/published/v1/${kind}?limit=200`)
  const { items } = (await answer.json()) as { items: Listed[] }
  const found = items.find(({ title }) => title.includes(words))
  if (!found) throw new Error(`The demo content has none of the ${kind} with “${words}” in its title.`)
  return `${siteUrl}/${locale}/${kind}/${found.publicId}/${found.slug}`
}

/** One of each kind of page that readers come to, and the two that help them when they are lost. */
export async function pagesToLookAt(): Promise<readonly { readonly name: string; readonly address: string }[]> {
  const { siteUrl } = runningStack()
  return [
    { name: 'home', address: `${siteUrl}/en` },
    { name: 'home in Arabic', address: `${siteUrl}/ar` },
    { name: 'article', address: await demoPage('articles', 'blocked patrol') },
    { name: 'incident', address: await demoPage('incidents', 'denounced') },
    { name: 'timeline', address: await demoPage('timelines', 'Karbala') },
    { name: 'Arabic article', address: await demoPage('articles', 'متى حدث ذلك', 'ar') },
    { name: 'Arabic incident', address: await demoPage('incidents', 'إطلاق سبوتنيك', 'ar') },
    { name: 'Arabic timeline', address: await demoPage('timelines', 'الأقمار الصناعية', 'ar') },
    { name: 'space flight', address: await demoPage('timelines', 'Early space flight') },
    { name: 'marks', address: `${siteUrl}/en/about/marks` },
    { name: 'not found', address: `${siteUrl}/en/articles/2222222222/nowhere` },
  ]
}
