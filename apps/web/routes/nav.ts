import { linkOptions, type LinkProps } from '@tanstack/react-router'
import type { Me } from '../api/answers'
import { carries as carriesGroup, currentGroup, isLearner } from '../app/landing'
import type { TextKey } from '../i18n/catalogue'
import { hasRole, type MyGroup } from '../session/me'

export interface NavLink {
  readonly text: TextKey
  readonly link: Pick<LinkProps, 'to' | 'params' | 'activeOptions'>
}

/**
 * Only what this person has something to do with; what they do most often stands first.
 *
 * @param reads whether there is a report that they may read
 */
export function linksFor(me: Me, reads: boolean): readonly NavLink[] {
  const group = currentGroup(me)
  const links = [
    ...(hasRole(me, 'administrator') ? ADMINISTRATOR : []),
    ...(hasRole(me, 'instructor') ? instructorLinks(me) : []),
    ...(group ? groupLinks(group) : []),
    ...(reads ? [REPORTS] : []),
  ]
  return links.filter(({ link }, place) => links.findIndex((other) => other.link.to === link.to) === place)
}

const WORKLIST: NavLink = { text: 'nav.worklist', link: linkOptions({ to: '/arbeidsliste' }) }

const REPORTS: NavLink = { text: 'nav.reports', link: linkOptions({ to: '/rapporter' }) }

const ADMINISTRATOR: readonly NavLink[] = [
  { text: 'nav.overview', link: linkOptions({ to: '/oversikt' }) },
  WORKLIST,
  { text: 'nav.content', link: linkOptions({ to: '/innhold' }) },
  { text: 'nav.cohorts', link: linkOptions({ to: '/kull' }) },
  { text: 'nav.import', link: linkOptions({ to: '/import' }) },
  { text: 'nav.grants', link: linkOptions({ to: '/tilskudd' }) },
  REPORTS,
  { text: 'nav.reminders', link: linkOptions({ to: '/paminnelser' }) },
  { text: 'nav.users', link: linkOptions({ to: '/brukere' }) },
  { text: 'nav.jobs', link: linkOptions({ to: '/jobber' }) },
]

function instructorLinks(me: Me): readonly NavLink[] {
  const cohorts: NavLink = {
    text: 'nav.cohorts',
    link: linkOptions({ to: '/kull', activeOptions: { exact: true } }),
  }
  const taught = me.roles.find(({ role, cohort }) => role === 'instructor' && cohort)?.cohort
  const content: NavLink = { text: 'nav.content', link: linkOptions({ to: '/innhold' }) }
  if (!taught) return [cohorts, WORKLIST, content]
  const params = { cohortId: taught.id }
  const answers: NavLink = { text: 'nav.answers', link: linkOptions({ to: '/kull/$cohortId/svar', params }) }
  return [cohorts, WORKLIST, answers, content]
}

function groupLinks(group: MyGroup): readonly NavLink[] {
  const params = { groupId: group.id }
  const learner = isLearner(group)
  const facilitates = group.roles.includes('facilitator')
  const carries = carriesGroup(group)
  const links: readonly (NavLink | false)[] = [
    carries && { text: 'nav.worklist', link: linkOptions({ to: '/gruppe/$groupId/arbeidsliste', params }) },
    learner && { text: 'nav.home', link: linkOptions({ to: '/gruppe/$groupId/hjem', params }) },
    { text: 'nav.path', link: linkOptions({ to: '/gruppe/$groupId/lopet', params }) },
    (carries || !learner) && {
      text: 'nav.group',
      link: linkOptions({ to: '/gruppe/$groupId', params, activeOptions: { exact: true } }),
    },
    { text: 'nav.gatherings', link: linkOptions({ to: '/gruppe/$groupId/samlinger', params }) },
    carries && {
      text: 'nav.members',
      link: linkOptions({ to: '/gruppe/$groupId/medlemmer', params }),
    },
    carries && { text: 'nav.hours', link: linkOptions({ to: '/gruppe/$groupId/timer', params }) },
    facilitates && {
      text: 'nav.reminders',
      link: linkOptions({ to: '/gruppe/$groupId/paminnelser', params }),
    },
  ]
  return links.filter((link) => link !== false)
}
