import { Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { GroupHours, HoursEntry } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { grantsQuery } from '../funding/queries'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty } from '../parts/states'
import { BusyButton } from '../parts/busy-button'
import { useHours } from './hours-said'
import { ChangeHours, HoursForm } from './hours-form'
import { groupHoursQuery, removeHours } from './queries'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/timer')

/** Hours that those who carry the group put in, entered on a phone after the meeting. */
export function GroupHoursPage() {
  const { groupId } = route.useParams()
  const query = useQuery(groupHoursQuery(groupId))
  return <LoadedPage query={query}>{(hours) => <Shown groupId={groupId} hours={hours} />}</LoadedPage>
}

function Shown({ groupId, hours }: { groupId: string; hours: GroupHours }) {
  const t = useText()
  const said = useHours()
  if (hours.grants.length === 0) {
    return (
      <Page title={t('hours.title')}>
        <Empty title={t('hours.no-grant.title')} body={t('hours.no-grant.body')} />
      </Page>
    )
  }
  return (
    <Page title={t('hours.title')} lead={t('hours.lead')}>
      <div className="stack-loose grant-form">
        <HoursForm groupId={groupId} grants={hours.grants} />
        <section className="stack" aria-labelledby="entered">
          <Heading level={2} data-size="xs" id="entered">
            {t('hours.entered', { hours: said(hours.quarters) })}
          </Heading>
          {hours.items.length > 0 ? (
            <List groupId={groupId} items={hours.items} />
          ) : (
            <Empty title={t('hours.none.title')} body={t('hours.none.body')} />
          )}
        </section>
        <Hosted />
      </div>
    </Page>
  )
}

/** The grants that the reader's own municipality answers for: its people read them, and hand the reports in. */
function Hosted() {
  const t = useText()
  const { data: grants = [] } = useQuery(grantsQuery)
  if (grants.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="hosted">
      <Heading level={2} data-size="xs" id="hosted">
        {t('hours.hosted')}
      </Heading>
      <p>{t('hours.hosted.lead')}</p>
      <ul className="plain">
        {grants.map(({ id, name }) => (
          <li key={id}>
            <Link to="/tilskudd/$grantId" params={{ grantId: id }} className="ds-link">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function List({ groupId, items }: { groupId: string; items: readonly HoursEntry[] }) {
  const t = useText()
  const said = useHours()
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: removeHours,
    onSettled: () => client.invalidateQueries({ queryKey: groupHoursQuery(groupId).queryKey }),
  })
  const [open, setOpen] = useState<HoursEntry | null>(null)
  const [told, tell] = useState('')
  return (
    <>
      {remove.error && <FormError error={remove.error} />}
      <p role="status">{told}</p>
      <ul className="plain">
        {items.map((entry) => (
          <li key={entry.id} className="grant-line row row-apart">
            <span>
              <strong>{said(entry.quarters)}</strong> · {day(entry.workedOn)}
              <br />
              <span className="small">
                {entry.purpose}
                {entry.module !== null && ` · ${t('hours.module.n', { n: entry.module })}`}
                {entry.locked && ` · ${t('hours.locked')}`}
              </span>
            </span>
            {!entry.locked && (
              <span className="grant-acts">
                <BusyButton
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('hours.change', { hours: said(entry.quarters), day: day(entry.workedOn) })}
                  busy={remove.isPending}
                  onClick={() => setOpen(entry)}
                >
                  {t('ledger.change.short')}
                </BusyButton>
                <BusyButton
                  variant="tertiary"
                  data-size="sm"
                  data-color="danger"
                  aria-label={t('hours.remove', { hours: said(entry.quarters), day: day(entry.workedOn) })}
                  busy={remove.isPending}
                  onClick={() => remove.mutate(entry)}
                >
                  {t('grant-lists.remove.short')}
                </BusyButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <ChangeHours
          groupId={groupId}
          entry={open}
          close={() => setOpen(null)}
          changed={({ quarters, workedOn }) =>
            tell(t('hours.changed', { hours: said(quarters), day: day(workedOn) }))
          }
        />
      )}
    </>
  )
}
