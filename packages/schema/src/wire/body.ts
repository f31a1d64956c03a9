import { z } from 'zod'

export const TEXT_MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code', 'subscript', 'superscript'] as const
export type TextMark = (typeof TEXT_MARKS)[number]

/** What a passage may be about; it wraps the article's exact words. */
export const MENTIONED = ['incident', 'article', 'actor', 'place'] as const
export type Mentioned = (typeof MENTIONED)[number]

const text = z.object({ type: z.literal('text'), text: z.string(), marks: z.array(z.enum(TEXT_MARKS)) })
const lineBreak = z.object({ type: z.literal('break') })

export type Phrase = z.infer<typeof text> | z.infer<typeof lineBreak>
const phrase: z.ZodType<Phrase> = z.union([text, lineBreak])

/** `href` is http, https or mailto; checked on entry and again on the way out. */
const link = z.object({ type: z.literal('link'), href: z.string(), children: z.array(phrase) })
/** Only published targets are mentions; a passage about anything else arrives as plain text. */
const mention = z.object({
  type: z.literal('mention'),
  of: z.enum(MENTIONED),
  publicId: z.string(),
  slug: z.string(),
  children: z.array(phrase),
})

export type Inline = Phrase | z.infer<typeof link> | z.infer<typeof mention>
export const inline: z.ZodType<Inline> = z.union([phrase, link, mention])

export interface ListItem {
  readonly children: Inline[]
  readonly list: ListBlock | null
}
export interface ListBlock {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: ListItem[]
}
const listBlock: z.ZodType<ListBlock> = z.object({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(
    z.object({
      children: z.array(inline),
      get list(): z.ZodNullable<z.ZodType<ListBlock>> {
        return listBlock.nullable()
      },
    }),
  ),
})

export const block = z.union([
  z.object({ type: z.literal('paragraph'), children: z.array(inline) }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), children: z.array(inline) }),
  z.object({ type: z.literal('quote'), children: z.array(inline) }),
  listBlock,
])
export type Block = z.infer<typeof block>

/** Running text, in the order it is read. */
export const body = z.array(block)
export type Body = Block[]
