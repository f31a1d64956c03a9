/** What a journey does behind the admin's back: the same HTTP doors that the admin's own pages use. */
export interface NewsroomApi {
  create(collection: string, data: Record<string, unknown>): Promise<StoredDocument>
  update(collection: string, id: string, data: Record<string, unknown>): Promise<StoredDocument>
  /** What readers see of a published incident's date. */
  publicDate(publicId: string): Promise<{ readonly edtf: string; readonly label: string }>
}

export interface StoredDocument {
  readonly id: string
  readonly publicId: string
  readonly slug: string
}

interface Credentials {
  readonly email: string
  readonly password: string
}

export async function signIn(cmsUrl: string, credentials: Credentials): Promise<NewsroomApi> {
  const { token } = await send<{ token: string }>(`${cmsUrl}/api/users/login`, 'POST', credentials)
  const headers = { authorization: `JWT ${token}` }
  const save = async (path: string, method: string, data: Record<string, unknown>) =>
    (await send<{ doc: StoredDocument }>(`${cmsUrl}/api/${path}`, method, data, headers)).doc
  return {
    create: (collection, data) => save(collection, 'POST', data),
    update: (collection, id, data) => save(`${collection}/${id}`, 'PATCH', data),
    publicDate: async (publicId) => {
      const response = await fetch(`${cmsUrl}/published/v1/incidents/${publicId}`)
      if (!response.ok) throw new Error(`The published door answered ${response.status} for incident ${publicId}.`)
      return ((await response.json()) as { date: { edtf: string; label: string } }).date
    },
  }
}

async function send<T>(
  address: string,
  method: string,
  data: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  if (!response.ok) throw new Error(`${method} ${address} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}

/** A short lexical text whose words link to an incident where one is given. */
export function textMentioning(words: string, incidentId?: string) {
  const text = { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }
  const link = {
    type: 'link',
    version: 3,
    id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
    direction: 'ltr',
    format: '',
    indent: 0,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'incidents', value: incidentId } },
    children: [text],
  }
  const children = [incidentId === undefined ? text : link]
  const paragraph = {
    type: 'paragraph',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    textFormat: 0,
    textStyle: '',
    children,
  }
  return { root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [paragraph] } }
}
