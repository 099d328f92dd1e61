import { getRouteApi } from '@tanstack/react-router'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { Tabs } from '../parts/tabs'
import { CohortRules } from '../reminder-rules/cohort-rules'
import { Rules } from '../reminder-rules/rules'
import { useMe } from '../session/me'
import { MailLog } from '../mails/mail-log'
import { Plan } from './plan'
import './reminders.css'

const ofGroup = getRouteApi('/signed-in/gruppe/$groupId/paminnelser')
const ofAll = getRouteApi('/signed-in/paminnelser')

type View = 'plan' | 'regler' | 'sendt'

const views: readonly View[] = ['plan', 'regler', 'sendt']
const viewOf = (given: string | undefined): View => views.find((view) => view === given) ?? 'plan'

/** A facilitator's: the own group only, and the rules of its cohort to read. */
export function GroupRemindersPage() {
  const { groupId } = ofGroup.useParams()
  const { fane } = ofGroup.useSearch()
  const navigate = ofGroup.useNavigate()
  const cohort = useMe().groups.find((group) => group.id === groupId)?.cohort
  return (
    <Reminders
      view={viewOf(fane)}
      choose={(view) => void navigate({ search: { fane: view }, replace: true })}
    >
      {(view) =>
        view === 'plan' ? (
          <Plan group={groupId} />
        ) : view === 'sendt' ? (
          <MailLog group={groupId} />
        ) : (
          cohort && <Rules place={{ kind: 'cohort', id: cohort.id }} />
        )
      }
    </Reminders>
  )
}

export function AllRemindersPage() {
  const { fane, kull } = ofAll.useSearch()
  const navigate = ofAll.useNavigate()
  return (
    <Reminders
      view={viewOf(fane)}
      choose={(view) => void navigate({ search: { fane: view }, replace: true })}
    >
      {(view) =>
        view === 'plan' ? (
          <Plan group={null} />
        ) : view === 'sendt' ? (
          <MailLog group={null} />
        ) : (
          <CohortRules
            cohort={kull ?? null}
            choose={(cohort) => void navigate({ search: { fane: 'regler', kull: cohort }, replace: true })}
          />
        )
      }
    </Reminders>
  )
}

interface RemindersProps {
  view: View
  choose: (view: View) => void
  children: (view: View) => React.ReactNode
}

function Reminders({ view, choose, children }: RemindersProps) {
  const t = useText()
  return (
    <Page title={t('reminders.title')} lead={t('reminders.lead')}>
      <Tabs
        label={t('reminders.title')}
        value={view}
        choose={choose}
        tabs={[
          { value: 'plan', label: t('reminders.plan') },
          { value: 'regler', label: t('reminders.rules') },
          { value: 'sendt', label: t('reminders.log') },
        ]}
      >
        {children(view)}
      </Tabs>
    </Page>
  )
}
