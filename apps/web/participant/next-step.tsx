import { Button, Heading } from '@digdir/designsystemet-react'
import { ArrowRightIcon, CalendarIcon, ClockIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { NextStep } from '../api/answers'
import { useText } from '../i18n/text'
import { dueInWords } from '../i18n/due'

/** The one thing to do now: what, how long, by when and why. */
export function NextStepCard({ step, groupId }: { step: NextStep; groupId: string }) {
  const t = useText()
  return (
    <section className="hero" aria-labelledby="next-step">
      <p className="hero-eyebrow">{t('home.next-step')}</p>
      <Heading level={2} id="next-step" className="hero-title">
        {step.title}
      </Heading>
      <p className="hero-reason">{step.reason}</p>
      <ul className="plain hero-facts">
        <li>{`${t('word.module', { number: step.module.number })} · ${t(`word.${step.step}`)}`}</li>
        <li>
          <ClockIcon aria-hidden />
          {t('word.minutes', { minutes: step.minutes })}
        </li>
        {step.dueOn && (
          <li>
            <CalendarIcon aria-hidden />
            {dueInWords(step.dueOn, t)}
          </li>
        )}
      </ul>
      <Button asChild className="hero-button">
        <Link to="/gruppe/$groupId/lopet/$activityId" params={{ groupId, activityId: step.activityId }}>
          {t('home.start')}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
    </section>
  )
}
