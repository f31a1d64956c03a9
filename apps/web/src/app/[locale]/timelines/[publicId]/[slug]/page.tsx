import { answerTimeline, describeTimeline, type TimelineParams } from '../../../../../timeline/timeline-page'
import { PLAIN_REQUEST } from '../../../../../timeline/timeline-request'

interface TimelinePageProps {
  readonly params: Promise<TimelineParams>
}

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: TimelinePageProps) {
  return describeTimeline(await params, PLAIN_REQUEST)
}

export default async function TimelinePage({ params }: TimelinePageProps) {
  return answerTimeline(await params, PLAIN_REQUEST)
}
