import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { agendaQuery } from '../agenda/queries'
import type { Gathering } from '../api/answers'
import { useText } from '../i18n/text'

/** The way to date, place and groups for those who plan it; whom else to tell for those who do not. */
export function ArrangeLine({ gathering }: { gathering: Gathering }) {
  const t = useText()
  const { id, cohortId, group, state } = gathering
  const plans = useQuery(agendaQuery(id)).data?.data.mayChange ?? null
  if (state !== 'called' || plans === null) return null
  if (!plans) return group ? null : <p className="quiet">{t('cannot-come.facilitator')}</p>
  return (
    <p>
      {group ? (
        <Link
          to="/gruppe/$groupId/okter/$gatheringId"
          params={{ groupId: group.id, gatheringId: id }}
          className="ds-link"
        >
          {t('gathering.arrange.local')}
        </Link>
      ) : (
        <Link
          to="/kull/$cohortId/samlinger/$gatheringId"
          params={{ cohortId, gatheringId: id }}
          className="ds-link"
        >
          {t('gathering.arrange')}
        </Link>
      )}
    </p>
  )
}
