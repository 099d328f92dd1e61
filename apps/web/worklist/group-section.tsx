import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { Urgency, WorklistGroup } from '../api/answers'
import { useText } from '../i18n/text'
import { OneItem } from './worklist-item'
import { UrgencyMark } from './urgency-mark'

/** Groups of one urgency, each closed until it is asked for: what waits is counted, and then said. */
export function GroupSection({ urgency, groups }: { urgency: Urgency; groups: readonly WorklistGroup[] }) {
  const id = useId()
  if (groups.length === 0) return null
  return (
    <section className="stack reading" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        <UrgencyMark urgency={urgency} count={groups.length} />
      </Heading>
      <ul className="plain worklist-groups">
        {groups.map((group) => (
          <li key={group.id}>
            <OneGroup group={group} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneGroup({ group }: { group: WorklistGroup }) {
  const { counts } = group
  const waiting = group.items.filter(({ urgency }) => urgency !== 'on-track')
  return (
    <details className="worklist-group">
      <summary>
        <span className="worklist-name">{group.name}</span>
        <span className="worklist-marks">
          {counts.urgent > 0 && <UrgencyMark urgency="urgent" count={counts.urgent} />}
          {counts.soon > 0 && <UrgencyMark urgency="soon" count={counts.soon} />}
        </span>
      </summary>
      <ul className="plain worklist-items">
        {waiting.map((item) => (
          <OneItem key={item.key} item={item} groupId={group.id} />
        ))}
      </ul>
      <GroupLink group={group} />
    </details>
  )
}

/** Nothing waits here: a line of names, for whoever looks for one. */
export function CalmGroups({ groups }: { groups: readonly WorklistGroup[] }) {
  const t = useText()
  if (groups.length === 0) return null
  return (
    <details className="worklist-group reading">
      <summary>
        <span className="worklist-name">{t('worklist.groups.on-track', { count: groups.length })}</span>
      </summary>
      <ul className="worklist-calm">
        {groups.map((group) => (
          <li key={group.id}>
            <Link to="/gruppe/$groupId" params={{ groupId: group.id }} className="ds-link">
              {group.name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}

function GroupLink({ group: { id, name } }: { group: WorklistGroup }) {
  const t = useText()
  return (
    <p className="worklist-more">
      <Link to="/gruppe/$groupId" params={{ groupId: id }} className="ds-link">
        {t('worklist.group.link')}
        <span className="ds-sr-only"> {name}</span>
      </Link>
    </p>
  )
}
