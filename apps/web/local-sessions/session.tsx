import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlannedGathering } from '../api/answers'
import { Page } from '../app/page'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty, Loaded } from '../parts/states'
import { Arrangement, type Done } from '../planning/arrangement'
import { localSessionsQuery, useSessionsChanged } from './queries'

const route = getRouteApi('/signed-in/gruppe/$groupId/okter/$gatheringId')

/** A local session as those who plan it meet it: the same forms as for a gathering of a module. */
export function SessionPage() {
  const t = useText()
  const { groupId, gatheringId } = route.useParams()
  const sessions = useQuery(localSessionsQuery(groupId))
  const one = sessions.data?.find(({ id }) => id === gatheringId)
  const [told, setTold] = useState<TextKey | null>(null)
  return (
    <Page
      title={one ? t('local.arrange', { title: one.title }) : t('gatherings.title')}
      above={
        <BackLink>
          <Link to="/gruppe/$groupId/samlinger" params={{ groupId }} className="ds-link">
            {t('gatherings.title')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={sessions}>
        {() =>
          one ? (
            <Planned key={one.id} session={one} told={told} tell={setTold} />
          ) : (
            <Empty title={t('plan.gone.title')} body={t('plan.gone.body')} />
          )
        }
      </Loaded>
    </Page>
  )
}

interface PlannedProps {
  session: PlannedGathering
  told: TextKey | null
  tell: (told: TextKey) => void
}

function Planned({ session, told, tell }: PlannedProps) {
  const t = useText()
  const { groupId } = route.useParams()
  const navigate = route.useNavigate()
  const changed = useSessionsChanged(groupId)
  const done: Done = async (text, next) => {
    await changed()
    tell(text)
    if (next === '') await navigate({ to: '/gruppe/$groupId/samlinger', params: { groupId } })
    else if (next) {
      await navigate({ to: '/gruppe/$groupId/okter/$gatheringId', params: { groupId, gatheringId: next } })
    }
  }
  return (
    <Arrangement gathering={session} told={told} done={done}>
      {session.state !== 'draft' && (
        <p>
          <Link to="/samlinger/$gatheringId" params={{ gatheringId: session.id }} className="ds-link">
            {t('local.open')}
          </Link>
        </p>
      )}
    </Arrangement>
  )
}
