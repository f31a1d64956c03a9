import type { CDPSession, Page } from 'playwright'
import type { BrowserCommand } from 'vitest/node'
import type { SpokenNode } from '../src/stories/spoken/spoken-node.ts'

/** What the reader's system or printer asks of a page; what is left out is as on any other machine. */
export type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

const ORDINARY: Media = { media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null }

/** Makes the browser answer media queries as on the machine of somebody else; `{}` ends that. */
export const emulateMedia: BrowserCommand<[media: Media]> = ({ page }, media) =>
  page.emulateMedia({ ...ORDINARY, ...media })

/** The accessibility tree as the browser hands it to a screen reader, flat, the page itself first. */
export const accessibilityTree: BrowserCommand<[]> = async ({
  page,
  context,
  frame,
}): Promise<readonly SpokenNode[]> => {
  const name = (await frame()).name()
  const session = await context.newCDPSession(page)
  try {
    const { frameTree } = await session.send('Page.getFrameTree')
    const inner = frameTree.childFrames?.find((child) => child.frame.name === name) ?? frameTree
    const nodes = await treeOf(session, inner.frame.id)
    return await Promise.all(
      nodes.map(async (node) => ({ ...spokenNode(node), ...(await toldByAttributes(session, node)) })),
    )
  } finally {
    await session.detach()
  }
}

type AXNode = Awaited<ReturnType<typeof treeOf>>[number]

async function treeOf(session: CDPSession, frameId: string) {
  return (await session.send('Accessibility.getFullAXTree', { frameId })).nodes
}

function spokenNode(node: AXNode): SpokenNode {
  return {
    id: node.nodeId,
    isInside: node.parentId !== undefined,
    children: node.childIds ?? [],
    isIgnored: node.ignored,
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    description: String(node.description?.value ?? ''),
    value: node.value?.value === undefined ? null : String(node.value.value),
    position: null,
    states: Object.fromEntries(
      (node.properties ?? []).map((property) => [property.name, property.value.value ?? null]),
    ),
  }
}

/** What the tree of the protocol leaves out, though screen readers tell it: a slider's words, an option's place. */
async function toldByAttributes(session: CDPSession, { role, backendDOMNodeId }: AXNode): Promise<Partial<SpokenNode>> {
  if (!backendDOMNodeId || (role?.value !== 'slider' && role?.value !== 'option')) return {}
  const { node } = await session.send('DOM.describeNode', { backendNodeId: backendDOMNodeId })
  const attribute = (name: string) => {
    const at = node.attributes?.indexOf(name) ?? -1
    return at < 0 ? null : (node.attributes?.[at + 1] ?? null)
  }
  if (role.value === 'slider') return { value: attribute('aria-valuetext') ?? attribute('aria-valuenow') }
  return { position: attribute('aria-posinset') && `${attribute('aria-posinset')} of ${attribute('aria-setsize')}` }
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia(media: Media): Promise<void>
    accessibilityTree(): Promise<readonly SpokenNode[]>
  }
}
