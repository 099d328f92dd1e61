import { Heading } from '@digdir/designsystemet-react'
import { useId } from 'react'
import type { Urgency, WorklistItem } from '../api/answers'
import { OneItem } from './worklist-item'
import { UrgencyMark } from './urgency-mark'

interface SectionProps {
  urgency: Urgency
  items: readonly WorklistItem[]
  groupId: string | null
}

/** Everything of one urgency, its number in the heading. Nothing of it is nothing to read. */
export function UrgencySection({ urgency, items, groupId }: SectionProps) {
  const id = useId()
  const own = items.filter((item) => item.urgency === urgency)
  if (own.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1}>
        <UrgencyMark urgency={urgency} count={own.length} />
      </Heading>
      <ul className="plain worklist-items" data-urgency={urgency}>
        {own.map((item) => (
          <OneItem key={item.key} item={item} groupId={groupId} />
        ))}
      </ul>
    </section>
  )
}
