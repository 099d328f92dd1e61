import { Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CohortSubmission } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

const COLOURS = {
  empty: 'neutral',
  draft: 'neutral',
  agreed: 'neutral',
  delivered: 'accent',
  commented: 'warm',
  done: 'success',
} as const

/** One group's answer: whose, to what, where it stands, and whether it waits. */
export function AnswerRow({ item, cohortId }: { item: CohortSubmission; cohortId: string }) {
  const t = useText()
  const { group, module, activity, state, deliveredAt, dueOn, comments, waiting } = item
  const facts = [
    deliveredAt
      ? t('answers.delivered', { date: day(deliveredAt) })
      : dueOn && t('word.due', { date: day(dueOn) }),
    comments > 0 && t('answers.comments', { count: comments }),
  ].filter(Boolean)
  return (
    <li className="answer-row">
      <div>
        <Link
          to="/kull/$cohortId/svar/$groupId/$activityId"
          params={{ cohortId, groupId: group.id, activityId: activity.id }}
          className="ds-link"
        >
          <strong>{group.name}</strong>
          <span className="ds-sr-only">: {activity.title}</span>
        </Link>
        <p className="quiet small">
          {t('word.module', { number: module.number })} · {activity.title}
        </p>
      </div>
      <div className="answer-row-state small">
        <span className="row">
          <Tag data-size="sm" data-color={COLOURS[state]}>
            {t(`answer.state.${state}`)}
          </Tag>
          {waiting && <strong>{t('answers.new')}</strong>}
        </span>
        {facts.length > 0 && <span className="quiet">{facts.join(' · ')}</span>}
      </div>
    </li>
  )
}
