import { Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { Gathering } from '../api/answers'
import { answer, api } from '../api/client'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'

/** Who changed the list after it was locked, and why; nothing as long as nobody did. */
export function LateChanges({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const { id, state } = gathering
  const changes = useQuery({
    queryKey: ['late-changes', id],
    queryFn: () => answer(api.GET('/v1/gatherings/{id}/late-changes', { params: { path: { id } } })),
    enabled: state === 'locked',
  })
  const items = changes.data?.items ?? []
  if (items.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="late-changes">
      <Heading level={2} data-size="xs" id="late-changes">
        {t('attendance.late')}
      </Heading>
      <ul className="plain stack-tight">
        {items.map(({ id: key, at, by, group, reason }) => (
          <li key={key}>
            {reason}
            <br />
            <span className="quiet small">
              {dayAndTime(at)} · {by} · {group.name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
