import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Group, GroupProgress } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { OpeningCard } from '../openings/opening-card'
import { Loaded } from '../parts/states'
import { ReportsWaiting } from '../report-list/reports-waiting'
import { GroupFacts } from './group-facts'
import { GroupToDo } from './group-to-do'
import { People } from './people'
import { groupProgressQuery, groupQuery } from './queries'
import './group.css'

const route = getRouteApi('/signed-in/gruppe/$groupId')

/** How the group is doing: the one number, what is missing and why, and each person by module. */
export function GroupPage() {
  const { groupId } = route.useParams()
  const group = useQuery(groupQuery(groupId))
  const progress = useQuery(groupProgressQuery(groupId))
  return (
    <LoadedPage query={group}>
      {(one) => (
        <GroupFrame group={one}>
          <Loaded query={progress}>{(data) => <GroupContent group={one} progress={data} />}</Loaded>
        </GroupFrame>
      )}
    </LoadedPage>
  )
}

function GroupFrame({ group, children }: { group: Group; children: React.ReactNode }) {
  const t = useText()
  return (
    <Page
      title={group.name}
      above={[group.cohort.name, group.batch && t('word.batch', { number: group.batch.number })]
        .filter(Boolean)
        .join(' · ')}
      lead={t('word.people', { count: group.people })}
    >
      {children}
    </Page>
  )
}

function GroupContent({ group, progress }: { group: Group; progress: GroupProgress }) {
  return (
    <div className="stack-loose">
      <ReportsWaiting />
      <OpeningCard groupId={group.id} />
      <div className="group-top">
        <GroupToDo group={group} progress={progress} />
        <GroupFacts group={group} />
      </div>
      {/* Who only sees themselves has that on their own page. */}
      {progress.people.length > 1 && <People progress={progress} />}
    </div>
  )
}
