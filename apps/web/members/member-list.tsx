import { Button, Tag } from '@digdir/designsystemet-react'
import type { GroupMember, OtherHolder } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

export type MemberAction = 'replace' | 'change' | 'end'

interface MemberListProps {
  members: readonly GroupMember[]
  may: boolean
  act: (action: MemberAction, member: GroupMember) => void
}

/** One person at a time, the same on a phone and a wide screen: who, as what, since when, and what can be done. */
export function MemberList({ members, may, act }: MemberListProps) {
  return (
    <ul className="plain member-list">
      {members.map((member) => (
        <li key={member.enrolmentId} className="panel">
          <Who holder={member} about={member} />
          {may && <Actions member={member} act={act} />}
        </li>
      ))}
    </ul>
  )
}

export function OtherList({ others }: { others: readonly OtherHolder[] }) {
  return (
    <ul className="plain member-list">
      {others.map((holder) => (
        <li key={holder.person.id} className="panel">
          <Who holder={holder} about={null} />
        </li>
      ))}
    </ul>
  )
}

function Who({ holder, about }: { holder: OtherHolder; about: GroupMember | null }) {
  const t = useText()
  return (
    <>
      <div className="row">
        <h3>{holder.person.name}</h3>
        {holder.roles.map((role) => (
          <Tag key={role} data-size="sm" data-color="accent">
            {t(`members.role.${role}`)}
          </Tag>
        ))}
      </div>
      {about && (
        <p className="small">{[about.title, t(`word.${about.category}`)].filter(Boolean).join(' · ')}</p>
      )}
      <p className="quiet">
        {holder.email}
        <br />
        {t('members.since', { day: day(holder.since) })}
      </p>
      {!holder.reachable && <p className="overdue small">{t('members.unreachable')}</p>}
    </>
  )
}

function Actions({ member, act }: { member: GroupMember; act: MemberListProps['act'] }) {
  const t = useText()
  const { name } = member.person
  return (
    <div className="member-acts">
      {(['replace', 'change', 'end'] as const).map((action) => (
        <Button
          key={action}
          data-size="sm"
          variant="tertiary"
          aria-label={t(`members.${action}.of`, { name })}
          onClick={() => act(action, member)}
        >
          {t(`members.${action}`)}
        </Button>
      ))}
    </div>
  )
}
