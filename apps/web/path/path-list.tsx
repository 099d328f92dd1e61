import type { Path, PathModule } from '../api/answers'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { ModulePath } from './module-path'
import './path.css'

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
