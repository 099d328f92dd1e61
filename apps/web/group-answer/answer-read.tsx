import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleFillIcon, HourglassIcon } from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import type { Activity, Submission } from '../api/answers'
import type { Versioned } from '../api/client'
import { Comments } from '../comments/comments'
import { day } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'
import { FormError } from '../parts/form-error'
import type { OfActivity } from '../writing/draft-queries'
import { Agreements } from './agreements'
import { reopen } from './queries'
import { useAnswerStep } from './use-answer-step'
import { Versions } from './versions'

interface AnswerReadProps {
  activity: Activity
  of: OfActivity
  stored: Versioned<Submission>
  /** Begins a new version; null for who may not. */
  revise?: (() => void) | null
  /** What else this reader does with it. */
  children?: ReactNode
}

/** The answer as it is read: the text, where it stands, what was said about it, and how it came about. */
export function AnswerRead({ activity, of, stored, revise = null, children }: AnswerReadProps) {
  const t = useText()
  const submission = stored.data
  const { state, text, deliveredText } = submission
  const writing = state === 'empty' || state === 'draft' || state === 'agreed'
  return (
    <>
      <h2 className="question">{activity.question ?? activity.title}</h2>
      {text.trim() === '' ? (
        <p className="quiet">{t('answer.nothing-yet')}</p>
      ) : (
        <blockquote className="why-quote">
          <p className="pre-line">{deliveredText ?? text}</p>
        </blockquote>
      )}
      <Standing submission={submission} />
      {deliveredText !== null && <p className="small quiet">{t('answer.being-revised')}</p>}
      {submission.deliveredAt && <Comments of={of} submission={submission} />}
      {revise && (
        <div className="stack-tight">
          <Button className="fit" onClick={revise}>
            {t('answer.revise')}
          </Button>
          <p className="small quiet">{t('answer.revise-means')}</p>
        </div>
      )}
      {children}
      {writing && state !== 'empty' && <Agreements submission={submission} />}
      <Versions of={of} stored={stored} restorable={false} />
      {submission.may.reopen && <Reopening of={of} stored={stored} />}
    </>
  )
}

/** Delivered, delivered anew, done: by icon and word, with name and day. */
export function Standing({ submission }: { submission: Submission }) {
  const t = useText()
  const lines = standings(submission, t)
  const settled = submission.deliveredAt !== null
  const Icon = settled ? CheckmarkCircleFillIcon : HourglassIcon
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line} className="state-mark" data-state={settled ? 'done' : 'under-way'}>
          <Icon aria-hidden />
          <span>{line}</span>
        </li>
      ))}
    </ul>
  )
}

function standings(submission: Submission, t: Translate): string[] {
  const { state, deliveredAt, deliveredBy, redeliveredAt, redeliveredBy, doneAt, doneBy } = submission
  const said = (
    key: 'delivered-by' | 'redelivered-by' | 'done-by',
    by: { name: string } | null,
    at: string | null,
  ) => (at ? [t(`answer.${key}`, { name: by?.name ?? '', date: day(at) })] : [])
  if (!deliveredAt) return state === 'empty' ? [] : [t(`answer.state.${state}`)]
  return [
    ...said('delivered-by', deliveredBy, deliveredAt),
    ...said('redelivered-by', redeliveredBy, redeliveredAt),
    ...said('done-by', doneBy, doneAt),
  ]
}

function Reopening({ of, stored }: { of: OfActivity; stored: Versioned<Submission> }) {
  const t = useText()
  const step = useAnswerStep(of, stored)
  return (
    <div className="stack-tight reopen">
      {step.error && <FormError error={step.error} />}
      <Button variant="tertiary" className="fit" onClick={() => step.mutate(reopen)} loading={step.isPending}>
        {t('answer.reopen')}
      </Button>
      <p className="small quiet">{t('answer.reopen-means')}</p>
    </div>
  )
}
