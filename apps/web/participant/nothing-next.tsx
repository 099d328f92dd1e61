import { Button, Heading } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Home } from '../api/answers'
import { day, daysUntil } from '../i18n/format'
import { useText, type Translate } from '../i18n/text'

/** Nothing is open for the reader right now: says why, what comes next, and when. */
export function NothingNext({ home }: { home: Home }) {
  const t = useText()
  const { title, body } = said(home, t)
  return (
    <section className="hero" aria-labelledby="next-step">
      <p className="hero-eyebrow">{t('home.next-step')}</p>
      <Heading level={2} id="next-step" className="hero-title">
        {title}
      </Heading>
      <p className="hero-reason">{body}</p>
      <Button asChild className="hero-button">
        <Link to="/gruppe/$groupId/lopet" params={{ groupId: home.group.id }}>
          {t('home.see-path')}
          <ArrowRightIcon aria-hidden />
        </Link>
      </Button>
    </section>
  )
}

function said(home: Home, t: Translate): { title: string; body: string } {
  const { group, progress, modules, nextGathering } = home
  if (group.withdrawn) return { title: t('home.withdrawn.title'), body: t('home.withdrawn.body') }
  if (group.over) return { title: t('home.archived.title'), body: t('home.archived.body') }
  if (!modules.some(({ opensOn }) => opensOn))
    return { title: t('home.no-dates.title'), body: t('home.no-dates.body') }
  if (progress.of === 0) return { title: t('home.follow.title'), body: progress.text }
  const done = t(progress.completed ? 'home.completed.title' : 'home.in-step.title')
  const coming = modules.find(
    ({ state, opensOn }) => state === 'upcoming' && opensOn && daysUntil(opensOn) > 0,
  )
  if (coming?.opensOn) {
    const { number, title, opensOn } = coming
    const when = { date: day(opensOn), days: daysUntil(opensOn) }
    return { title: done, body: t('home.in-step.next', { number, title, ...when }) }
  }
  if (nextGathering) {
    const { module, title, startsAt } = nextGathering
    const when = { date: day(startsAt), days: daysUntil(startsAt) }
    const body = module
      ? t('home.in-step.gathering', { number: module.number, ...when })
      : t('home.in-step.local', { title, ...when })
    return { title: done, body }
  }
  return { title: done, body: t(home.teamStep ? 'home.in-step.team' : 'home.in-step.body') }
}
