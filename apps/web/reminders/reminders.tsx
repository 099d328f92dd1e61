import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { MailLog } from '../mails/mail-log'
import { Tabs } from '../parts/tabs'
import { Plan } from './plan'
import './reminders.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/paminnelser')

/** A facilitator's: the own group only. */
export function GroupRemindersPage() {
  const { groupId } = route.useParams()
  return <Reminders group={groupId} />
}

export function AllRemindersPage() {
  return <Reminders group={null} />
}

type View = 'plan' | 'log'

function Reminders({ group }: { group: string | null }) {
  const t = useText()
  const [view, setView] = useState<View>('plan')
  return (
    <Page title={t('reminders.title')} lead={t('reminders.lead')}>
      <Tabs
        label={t('reminders.title')}
        value={view}
        choose={setView}
        tabs={[
          { value: 'plan', label: t('reminders.plan') },
          { value: 'log', label: t('reminders.log') },
        ]}
      >
        {view === 'plan' ? <Plan group={group} /> : <MailLog group={group} />}
      </Tabs>
    </Page>
  )
}
