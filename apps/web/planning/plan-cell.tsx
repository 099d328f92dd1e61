import { Link } from '@tanstack/react-router'
import type { GatheringPlan } from '../api/answers'
import { clock, day } from '../i18n/format'
import { useText } from '../i18n/text'

interface PlanCellProps {
  plan: GatheringPlan
  module: number
  batch: number
}

/** The date of one batch in one module, or the way to set it. */
export function PlanCell({ plan, module, batch }: PlanCellProps) {
  const t = useText()
  const here = plan.gatherings.filter((one) => one.module?.number === module && one.batch?.number === batch)
  const standing = here.find(({ state }) => state !== 'moved' && state !== 'cancelled')
  const cancelled = here.filter(({ state }) => state === 'cancelled').at(-1)
  const cohortId = plan.cohort.id
  if (standing) {
    return (
      <span className="plan-cell">
        <Link
          to="/kull/$cohortId/samlinger/$gatheringId"
          params={{ cohortId, gatheringId: standing.id }}
          className="ds-link"
        >
          {day(standing.startsAt)}
        </Link>
        <span className="quiet">
          {clock(standing.startsAt)} · {t(`gathering.state.${standing.state}`)}
        </span>
        {standing.movedFrom && (
          <span className="quiet">
            {t('gathering.moved-from', { date: day(standing.movedFrom.startsAt) })}
          </span>
        )}
      </span>
    )
  }
  return (
    <span className="plan-cell">
      <Link
        to="/kull/$cohortId/samlinger/ny"
        params={{ cohortId }}
        search={{ sted: `${module}-${batch}` }}
        className="ds-link"
        aria-label={t('plan.set-date-for', { module, batch })}
      >
        {t('plan.set-date')}
      </Link>
      {cancelled && (
        <span className="quiet">{t('plan.was-cancelled', { date: day(cancelled.startsAt) })}</span>
      )}
    </span>
  )
}
