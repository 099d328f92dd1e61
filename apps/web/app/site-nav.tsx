import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Me } from '../api/answers'
import { useText } from '../i18n/text'
import { hasRole } from '../session/me'
import { currentGroup, isLearner } from './landing'

/** Only what this person has something to do with; what they do most often stands first. */
export function SiteNav({ me }: { me: Me }) {
  const t = useText()
  const group = currentGroup(me)
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      <ul className="plain">
        {hasRole(me, 'administrator') && <AdministratorLinks />}
        {hasRole(me, 'instructor') && (
          <Item>
            <Link to="/kull">{t('nav.cohorts')}</Link>
          </Item>
        )}
        {group && <GroupLinks groupId={group.id} learner={isLearner(group)} roles={group.roles} />}
      </ul>
    </nav>
  )
}

function GroupLinks({
  groupId,
  learner,
  roles,
}: {
  groupId: string
  learner: boolean
  roles: readonly string[]
}) {
  const t = useText()
  const params = { groupId }
  const carries = roles.includes('facilitator') || roles.includes('chief-executive')
  return (
    <>
      {learner && (
        <Item>
          <Link to="/gruppe/$groupId/hjem" params={params}>
            {t('nav.home')}
          </Link>
        </Item>
      )}
      <Item>
        <Link to="/gruppe/$groupId/lopet" params={params}>
          {t('nav.path')}
        </Link>
      </Item>
      {(carries || !learner) && (
        <Item>
          <Link to="/gruppe/$groupId" params={params} activeOptions={{ exact: true }}>
            {t('nav.group')}
          </Link>
        </Item>
      )}
      <Item>
        <Link to="/gruppe/$groupId/samlinger" params={params}>
          {t('nav.gatherings')}
        </Link>
      </Item>
      {roles.includes('facilitator') && (
        <Item>
          <Link to="/gruppe/$groupId/paminnelser" params={params}>
            {t('nav.reminders')}
          </Link>
        </Item>
      )}
    </>
  )
}

function AdministratorLinks() {
  const t = useText()
  return (
    <>
      <Item>
        <Link to="/oversikt">{t('nav.overview')}</Link>
      </Item>
      <Item>
        <Link to="/import">{t('nav.import')}</Link>
      </Item>
      <Item>
        <Link to="/tilskudd">{t('nav.grants')}</Link>
      </Item>
      <Item>
        <Link to="/paminnelser">{t('nav.reminders')}</Link>
      </Item>
      <Item>
        <Link to="/jobber">{t('nav.jobs')}</Link>
      </Item>
    </>
  )
}

function Item({ children }: { children: ReactNode }) {
  return <li>{children}</li>
}
