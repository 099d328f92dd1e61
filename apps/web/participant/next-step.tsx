import { Button, Heading } from '@digdir/designsystemet-react'
import { ArrowRightIcon, CalendarIcon, ClockIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Home, NextStep } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

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
            {t('word.due', { date: day(step.dueOn) })}
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

/** Everything that is open is done; says what comes next, and when. */
export function NothingNext({ home, groupId }: { home: Home; groupId: string }) {
  const t = useText()
  const coming = home.modules.find((module) => module.state === 'upcoming' && module.opensOn)
  return (
    <section className="hero" aria-labelledby="next-step">
      <p className="hero-eyebrow">{t('home.next-step')}</p>
      <Heading level={2} id="next-step" className="hero-title">
        {t(home.progress.completed ? 'home.completed.title' : 'home.in-step.title')}
      </Heading>
      <p className="hero-reason">
        {coming?.opensOn
          ? t('home.in-step.next', { number: coming.number, title: coming.title, date: day(coming.opensOn) })
          : t('home.in-step.body')}
      </p>
      <Button asChild className="hero-button">
        <Link to="/gruppe/$groupId/lopet" params={{ groupId }}>
          {t('home.see-path')}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
    </section>
  )
}
