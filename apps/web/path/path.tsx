import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Path, PathModule } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Empty, Loaded } from '../parts/states'
import { ModulePath } from './module-path'
import { pathQuery } from '../participant/queries'
import './path.css'

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

/** The modules as a list of tasks, for whoever they are told to. */
export function PathList({ path, groupId }: { path: Path; groupId: string }) {
  const t = useText()
  if (path.modules.length === 0) return <Empty title={t('path.empty.title')} body={t('path.empty.body')} />
  return (
    <ol className="plain path">
      {path.modules.map((module) => (
        <ModulePath
          key={module.number}
          module={module}
          groupId={groupId}
          current={module === current(path)}
        />
      ))}
    </ol>
  )
}

function current(path: Path): PathModule | undefined {
  const open = path.modules.filter((module) => module.opened)
  return open.find((module) => module.state !== 'done') ?? open.at(-1)
}
