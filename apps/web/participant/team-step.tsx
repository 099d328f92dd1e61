import { Heading } from '@digdir/designsystemet-react'
import { ChevronRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { NextStep } from '../api/answers'
import { useText } from '../i18n/text'
import { dueInWords } from '../i18n/due'

/** What the group answers together, and how many have had their say. */
export function TeamStepCard({ step, groupId }: { step: NextStep; groupId: string }) {
  const t = useText()
  const answered = step.answered
  return (
    <section className="panel team-step" aria-labelledby="team-step">
      <p className="eyebrow">{t('home.team-step', { number: step.module.number })}</p>
      <Heading level={2} data-size="xs" id="team-step">
        {step.title}
      </Heading>
      <p className="quiet">
        {step.reason}
        {step.dueOn && ` ${dueInWords(step.dueOn, t)}.`}
      </p>
      {answered && (
        <div className="answered">
          <span className="answered-dots" aria-hidden>
            {Array.from({ length: answered.of }, (_, index) => (
              <span key={index} data-on={index < answered.count} />
            ))}
          </span>
          <strong>{t('home.answered', answered)}</strong>
        </div>
      )}
      <Link
        to="/gruppe/$groupId/lopet/$activityId"
        params={{ groupId, activityId: step.activityId }}
        className="ds-link onward"
      >
        {t('home.team-open')}
        <ChevronRightIcon aria-hidden />
      </Link>
    </section>
  )
}
