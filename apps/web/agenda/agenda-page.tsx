import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { GatheringLink } from '../gatherings/gathering-link'
import { useGatheringName } from '../gatherings/gathering-name'
import { clockRange, weekday } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty } from '../parts/states'
import { AgendaEditor } from './agenda-editor'
import { agendaQuery } from './queries'
import './agenda.css'

const route = getRouteApi('/signed-in/samlinger/$gatheringId/program')

/** Agenda and preparation of a gathering, as those write them who plan it. */
export function AgendaPage() {
  const t = useText()
  const nameOf = useGatheringName()
  const { gatheringId } = route.useParams()
  // Asked for once: what is being written must not be replaced under the writer's hands.
  const agenda = useQuery({ ...agendaQuery(gatheringId), refetchOnWindowFocus: false, staleTime: Infinity })
  return (
    <LoadedPage query={agenda}>
      {(stored) => {
        const { gathering, mayChange } = stored.data
        return (
          <Page
            title={t('agenda.page')}
            lead={`${weekday(gathering.startsAt)} ${clockRange(gathering.startsAt, gathering.endsAt)}`}
            above={
              <BackLink>
                <GatheringLink gathering={gathering}>{nameOf(gathering)}</GatheringLink>
              </BackLink>
            }
          >
            {mayChange ? (
              <AgendaEditor key={gathering.id} stored={stored} />
            ) : (
              <Empty title={t('agenda.closed.title')} body={t('agenda.closed.body')} />
            )}
          </Page>
        )
      }}
    </LoadedPage>
  )
}
