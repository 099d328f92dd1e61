import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { WorklistItem } from '../api/answers'
import { useText } from '../i18n/text'
import { Nudged } from '../nudges/nudged'
import { NudgeButton } from '../nudges/nudge-button'

/** One thing: a sentence, why it is here, whom it is about where they are many, and the one thing to do. */
export function OneItem({ item, groupId }: { item: WorklistItem; groupId: string | null }) {
  return (
    <li className="worklist-item">
      <div className="stack-tight">
        <p className="worklist-what">{item.title}</p>
        <p className="worklist-why">{item.why}</p>
        {item.people.length > 2 && <Who item={item} />}
        {item.nudged && <Nudged nudged={item.nudged} />}
      </div>
      <Act item={item} groupId={groupId} />
    </li>
  )
}

function Who({ item }: { item: WorklistItem }) {
  const t = useText()
  return (
    <details className="worklist-who">
      <summary>{t('worklist.who')}</summary>
      <ul>
        {item.people.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  )
}

function Act({ item, groupId }: { item: WorklistItem; groupId: string | null }) {
  const { action } = item
  if (!action) return null
  if (action.link !== null) {
    return (
      <Button asChild variant="secondary">
        <Link to={action.link}>{action.label}</Link>
      </Button>
    )
  }
  if (groupId === null || action.subject === null || action.about === null) return null
  const about = { group: groupId, subject: action.subject, about: action.about }
  return <NudgeButton label={action.label} what={item.title} about={about} />
}
