import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Person } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { RetryAddress } from '../mails/mail-actions'
import { BackLink } from '../parts/back-link'
import { CorrectPerson } from './correct-person'
import { GiveRole } from './give-role'
import { HeldRoles, placeOf } from './held-roles'
import { personQuery } from './queries'

const route = getRouteApi('/signed-in/brukere/$personId')

/** One person: what they are now, what they were, and what an administrator can put right. */
export function PersonPage() {
  const { personId } = route.useParams()
  const query = useQuery(personQuery(personId))
  return <LoadedPage query={query}>{(person) => <Shown person={person} />}</LoadedPage>
}

function Shown({ person }: { person: Person }) {
  const t = useText()
  return (
    <Page
      title={person.name}
      tabTitle={t('users.title')}
      lead={person.email}
      above={
        <BackLink>
          <Link to="/brukere" className="ds-link">
            {t('users.title')}
          </Link>
        </BackLink>
      }
    >
      <div className="stack-loose reading">
        {person.mailState !== 'ok' && (
          <Alert data-color="warning">
            <div className="stack-tight">
              <Paragraph>{t('users.refused.body', { email: person.email })}</Paragraph>
              {person.mailSaid && (
                <Paragraph data-size="sm">{t('mails.said', { said: person.mailSaid })}</Paragraph>
              )}
              <RetryAddress personId={person.id} />
            </div>
          </Alert>
        )}
        <section className="stack" aria-labelledby="held">
          <Heading level={2} data-size="xs" id="held">
            {t('users.roles')}
          </Heading>
          <HeldRoles person={person} />
          <GiveRole person={person} />
        </section>
        <CorrectPerson key={person.version} person={person} />
        <Enrolments person={person} />
        <FormerRoles person={person} />
        <Link to="/logg" search={{ person: person.id }} className="ds-link">
          {t('users.see-log')}
        </Link>
      </div>
    </Page>
  )
}

function Enrolments({ person }: { person: Person }) {
  const t = useText()
  if (person.enrolments.length === 0) return null
  return (
    <section className="stack" aria-labelledby="enrolments">
      <Heading level={2} data-size="xs" id="enrolments">
        {t('users.enrolments')}
      </Heading>
      <ul className="plain stack-tight">
        {person.enrolments.map(({ id, group, cohort, category, title, fromOn, toOn }) => (
          <li key={id} className="panel stack-tight">
            <p>
              {group.name}, {cohort.name}
            </p>
            <p className="quiet small">
              {[
                t(category === 'top-leader' ? 'word.top-leader' : 'word.development-leader'),
                title,
                toOn
                  ? t('users.from-to', { from: day(fromOn), to: day(toOn) })
                  : t('users.since', { from: day(fromOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FormerRoles({ person }: { person: Person }) {
  const t = useText()
  const former = person.roles.filter((role) => !role.holds)
  if (former.length === 0) return null
  return (
    <section className="stack" aria-labelledby="former">
      <Heading level={2} data-size="xs" id="former">
        {t('users.roles.before')}
      </Heading>
      <ul className="plain stack-tight">
        {former.map((role) => (
          <li key={role.id} className="small">
            {role.label}, {placeOf(role) ?? t('users.network')}
            <span className="quiet">
              {' · '}
              {t('users.from-to', {
                from: day(role.fromAt),
                to: day(role.toAt ?? role.untilOn ?? role.fromAt),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
