/** The CMS's own answer to the person who is signed in, as JSON. Throws where it refuses. */
export async function askCms(address: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin', ...(signal ? { signal } : {}) })
  if (!response.ok) throw new Error(`the CMS answered ${response.status}`)
  return response.json()
}
