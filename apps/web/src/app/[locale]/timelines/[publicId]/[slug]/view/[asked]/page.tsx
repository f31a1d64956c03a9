import { answerTimeline, describeTimeline, type TimelineParams } from '../../../../../../../timeline/timeline-page'
import { parseTimelineRequest } from '../../../../../../../timeline/timeline-request'
import { decodeAsked } from '../../../../../../../timeline/view-path'

interface TimelineViewPageProps {
  /** `asked` is the search part of the address that the reader came by, as the proxy wrote it. */
  readonly params: Promise<TimelineParams & { readonly asked: string }>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: TimelineViewPageProps) {
  const { asked, ...timeline } = await params
  return describeTimeline(timeline, parseTimelineRequest(decodeAsked(asked)))
}

/** A page of a timeline's list, or one reader's view of it. */
export default async function TimelineViewPage({ params }: TimelineViewPageProps) {
  const { asked, ...timeline } = await params
  return answerTimeline(timeline, parseTimelineRequest(decodeAsked(asked)))
}
