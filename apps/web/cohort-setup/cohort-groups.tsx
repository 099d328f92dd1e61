import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { CohortSetup, GroupInCohort } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { InviteGroup } from './invite-group'

/** The groups by batch, each with who carries it and what is missing. */
export function CohortGroups({ cohort }: { cohort: CohortSetup }) {
  const t = useText()
  const batches = [...cohort.batches.map(({ id, number }) => ({ id, number })), { id: null, number: null }]
  const open = cohort.state !== 'closed' && cohort.state !== 'archived'
  return (
    <section className="stack" aria-labelledby="groups">
      <Heading level={2} data-size="xs" id="groups">
        {t('setup.groups')}
      </Heading>
      {cohort.groups.length === 0 && (
        <Empty title={t('setup.groups.empty.title')} body={t('setup.groups.empty.body')} />
      )}
      {open && <InviteGroup cohort={cohort} />}
      {batches.map(({ id, number }) => {
        const groups = cohort.groups.filter((group) => (group.batch?.id ?? null) === id)
        if (groups.length === 0) return null
        return (
          <div key={id} className="stack-tight">
            <Heading level={3} data-size="2xs">
              {number === null ? t('setup.no-batch') : t('word.batch', { number })}
            </Heading>
            <ul className="plain stack-tight">
              {groups.map((group) => (
                <li key={group.id} className="panel stack-tight">
                  <OneGroup group={group} />
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}

function OneGroup({ group }: { group: GroupInCohort }) {
  const t = useText()
  const takesPart = group.state !== 'withdrawn' && group.state !== 'closed'
  return (
    <>
      <div className="row row-apart">
        <Link to="/grupper/$groupId/oppsett" params={{ groupId: group.id }} className="ds-link">
          {group.name}
        </Link>
        <Tag data-color={group.state === 'active' ? 'success' : 'neutral'}>
          {t(`group.state.${group.state}`)}
        </Tag>
      </div>
      <p className="small">
        {[
          t('word.people', { count: group.people }),
          ...group.roles.map(({ label, person }) => `${label}: ${person.name}`),
        ].join(' · ')}
      </p>
      {takesPart && group.lacks.length > 0 && (
        <p className="row">
          {group.lacks.map((role) => (
            <Tag key={role} data-color="warning">
              {t(`group.lacks.${role}`)}
            </Tag>
          ))}
        </p>
      )}
    </>
  )
}
