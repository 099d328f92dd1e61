import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { WorklistGroup } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { UndoBar } from '../nudges/undo-bar'
import { Empty } from '../parts/states'
import { ReportsWaiting } from '../report-list/reports-waiting'
import { worklistQuery } from './queries'
import { UrgencySection } from './urgency-section'
import './worklist.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/arbeidsliste')

/** The facilitator's ten minutes a week: what is behind in the group and why, and one thing to do about each. */
export function GroupWorklistPage() {
  const t = useText()
  const { groupId } = route.useParams()
  const query = useQuery(worklistQuery(groupId))
  return (
    <LoadedPage query={query}>
      {({ groups: [group] }) =>
        group ? (
          <Worklist group={group} />
        ) : (
          <Page title={t('worklist.title')}>
            <Empty title={t('worklist.over.title')} body={t('worklist.over.body')}>
              <GroupLink groupId={groupId} />
            </Empty>
          </Page>
        )
      }
    </LoadedPage>
  )
}

function Worklist({ group }: { group: WorklistGroup }) {
  const t = useText()
  const waiting = group.counts.urgent + group.counts.soon
  return (
    <Page
      title={t('worklist.title')}
      above={`${group.name} · ${group.cohort.name}`}
      lead={t(waiting > 0 ? 'worklist.lead.waits' : 'worklist.lead.calm', { count: waiting })}
    >
      <div className="stack-loose reading">
        {group.tookOver && (
          <Alert data-color="info">
            <Paragraph>{group.tookOver}</Paragraph>
          </Alert>
        )}
        <ReportsWaiting />
        {waiting === 0 && <Calm group={group} />}
        {(['urgent', 'soon', 'on-track'] as const).map((urgency) => (
          <UrgencySection key={urgency} urgency={urgency} items={group.items} groupId={group.id} />
        ))}
        <p>
          <GroupLink groupId={group.id} />
        </p>
      </div>
      <UndoBar />
    </Page>
  )
}

function Calm({ group: { next } }: { group: WorklistGroup }) {
  const t = useText()
  const body = next ? t('worklist.calm.next', { next: next.text }) : t('worklist.calm.undated')
  return <Empty title={t('worklist.calm.title')} body={body} />
}

function GroupLink({ groupId }: { groupId: string }) {
  const t = useText()
  return (
    <Link to="/gruppe/$groupId" params={{ groupId }} className="ds-link">
      {t('worklist.group.link')}
    </Link>
  )
}
