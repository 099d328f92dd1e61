import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useGatheringName } from '../gatherings/gathering-name'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { Empty } from '../parts/states'
import { sheetQuery } from '../marking/queries'
import { SheetForm } from './sheet-form'
import './attendance.css'

const route = getRouteApi('/signed-in/samlinger/$gatheringId/oppmote')

export function AttendancePage() {
  const t = useText()
  const nameOf = useGatheringName()
  const { gatheringId } = route.useParams()
  const sheet = useQuery({ ...sheetQuery(gatheringId), refetchOnWindowFocus: false })
  return (
    <LoadedPage query={sheet}>
      {(stored) => {
        const { gathering, marks } = stored.data
        const name = nameOf(gathering)
        return (
          <Page
            title={t('attendance.title')}
            above={
              <BackLink>
                <Link to="/samlinger/$gatheringId" params={{ gatheringId }} className="ds-link">
                  {name}
                </Link>
              </BackLink>
            }
            lead={t('attendance.lead', { gathering: gathering.title, date: day(gathering.startsAt) })}
          >
            {marks.length > 0 ? (
              <SheetForm gatheringId={gatheringId} stored={stored} />
            ) : (
              <Empty title={t('attendance.empty.title')} body={t('attendance.empty.body')} />
            )}
          </Page>
        )
      }}
    </LoadedPage>
  )
}
