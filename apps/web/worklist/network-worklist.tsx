import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Worklist, WorklistGroup } from '../api/answers'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { UndoBar } from '../nudges/undo-bar'
import { Empty, Loaded } from '../parts/states'
import { CalmGroups, GroupSection } from './group-section'
import { worklistQuery } from './queries'
import { UrgencySection } from './urgency-section'
import { EVERYTHING, narrowed, WorklistFilter } from './worklist-filter'
import './worklist.css'

/** Over all groups that somebody teaches or administers: by urgency, then by name; never in an order of merit. */
export function NetworkWorklistPage() {
  const t = useText()
  const query = useQuery(worklistQuery(null))
  return (
    <Page title={t('worklist.title')} lead={t('worklist.network.lead')}>
      <Loaded query={query}>
        {(worklist) =>
          worklist.groups.length + worklist.items.length > 0 ? (
            <Groups worklist={worklist} />
          ) : (
            <Empty title={t('worklist.follow-none.title')} body={t('worklist.follow-none.body')} />
          )
        }
      </Loaded>
      <UndoBar />
    </Page>
  )
}

function Groups({ worklist }: { worklist: Worklist }) {
  const t = useText()
  const [filter, setFilter] = useState(EVERYTHING)
  const groups = narrowed(worklist.groups, filter)
  const having = (wanted: (group: WorklistGroup) => boolean) => groups.filter(wanted)
  const urgent = having(({ counts }) => counts.urgent > 0)
  const soon = having(({ counts }) => counts.urgent === 0 && counts.soon > 0)
  const calm = having(({ counts }) => counts.urgent + counts.soon === 0)
  const own = filter === EVERYTHING ? worklist.items : []
  return (
    <div className="stack-loose">
      <WorklistFilter worklist={worklist} filter={filter} change={setFilter} />
      <p className="ds-sr-only" role="status">
        {t('worklist.shown', { count: groups.length })}
      </p>
      {own.length > 0 && (
        <div className="stack reading">
          <UrgencySection urgency="urgent" items={own} groupId={null} />
          <UrgencySection urgency="soon" items={own} groupId={null} />
        </div>
      )}
      <GroupSection urgency="urgent" groups={urgent} />
      <GroupSection urgency="soon" groups={soon} />
      {filter.kind === '' && <CalmGroups groups={calm} />}
      {groups.length === 0 && own.length === 0 && (
        <Empty title={t('worklist.none.title')} body={t('worklist.none.body')}>
          <Button variant="secondary" onClick={() => setFilter(EVERYTHING)}>
            {t('worklist.none.show')}
          </Button>
        </Empty>
      )}
    </div>
  )
}
