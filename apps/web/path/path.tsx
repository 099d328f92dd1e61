import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Loaded } from '../parts/states'
import { PathList } from './path-list'
import { pathQuery } from '../participant/queries'

const route = getRouteApi('/signed-in/gruppe/$groupId/lopet')

/** The whole way through the programme, as a list of tasks; the module in hand stands open. */
export function PathPage() {
  const t = useText()
  const { groupId } = route.useParams()
  const path = useQuery(pathQuery(groupId))
  return (
    <Page title={t('path.title')} lead={t('path.lead')}>
      <Loaded query={path}>{(data) => <PathList path={data} groupId={groupId} />}</Loaded>
    </Page>
  )
}
