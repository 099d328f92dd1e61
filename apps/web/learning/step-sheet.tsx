import type { ReactNode } from 'react'
import type { Activity } from '../api/answers'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { LanguageNote } from './language-note'
import { Markdown } from '../markdown/markdown'
import { Outside } from './outside'
import { ResourceLinks } from '../resources/resource-links'
import { PathLink } from './step-links'
import { Transcript } from './transcript'
import './learning.css'

interface StepSheetProps {
  activity: Activity
  groupId: string
  /** What stands above the way back, such as the controls of a preview. */
  above?: ReactNode
  /** The sentence with which somebody opened the module for the group. */
  opening?: ReactNode
  /** What the reader answers, and the way on. */
  children: ReactNode
}

/** One thing a page: what it is about, what it needs, and below it the answer of whoever reads it. */
export function StepSheet({ activity, groupId, above, opening, children }: StepSheetProps) {
  const t = useText()
  return (
    <Page
      title={activity.title}
      titleLang={activity.titleLang}
      above={
        <>
          {above}
          <BackLink>
            <PathLink groupId={groupId} className="ds-link">
              {t('word.module', { number: activity.module.number })}: {activity.module.title}
            </PathLink>
          </BackLink>
        </>
      }
      lead={<Facts activity={activity} />}
    >
      <div className="step-sheet panel stack">
        {opening}
        <LanguageNote langs={[activity.titleLang, activity.bodyLang, activity.questionLang]} />
        {activity.body && (
          <div lang={activity.bodyLang}>
            <Markdown source={activity.body} />
          </div>
        )}
        <Outside activity={activity} />
        {activity.transcript && (
          <Transcript text={activity.transcript} lang={activity.transcriptLang ?? activity.bodyLang} />
        )}
        <ResourceLinks groupId={groupId} activityId={activity.id} resources={activity.resources} />
        {children}
      </div>
    </Page>
  )
}

function Facts({ activity }: { activity: Activity }) {
  const t = useText()
  const kind =
    activity.kind === 'task' && activity.answeredBy === 'group'
      ? t('word.group-task')
      : t(`word.${activity.kind}`)
  const parts = [t(`word.${activity.step}`), kind, t('word.minutes', { minutes: activity.minutes })]
  if (activity.dueOn) parts.push(t('word.due', { date: day(activity.dueOn) }))
  parts.push(t(activity.required ? 'step.required' : 'path.optional'))
  return <>{parts.join(' · ')}</>
}
