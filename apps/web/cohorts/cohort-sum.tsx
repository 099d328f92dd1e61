import { Link } from '@tanstack/react-router'
import type { CohortProgress } from '../api/answers'
import { useText } from '../i18n/text'

/** How the cohort stands against its own dates, and what is missing in most groups. Nobody is named or ranked. */
export function CohortSum({ progress }: { progress: CohortProgress }) {
  const t = useText()
  const { counts, missing } = progress
  const { done, of, expected } = progress.progress
  return (
    <section className="stack-tight" aria-label={t('matrix.sum')}>
      <p className="matrix-sum">
        <strong>{progress.progress.text}</strong>
        <span className="quiet">{t('word.people', { count: counts.people })}</span>
        <PlanLink cohortId={progress.cohort.id} />
      </p>
      {of > 0 && <p className="quiet">{t('matrix.modules-done', { done, of, expected })}</p>}
      {missing.length > 0 && (
        <details open={missing.length <= 3}>
          <summary>{t('matrix.missing')}</summary>
          <ul>
            {missing.map((lack) => (
              <li key={lack.text}>{t('matrix.lack', { what: lack.text, count: lack.groups })}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** Where the dates of the cohort are set. */
export function PlanLink({ cohortId }: { cohortId: string }) {
  const t = useText()
  return (
    <Link to="/kull/$cohortId/samlinger" params={{ cohortId }} className="ds-link">
      {t('plan.open')}
    </Link>
  )
}
