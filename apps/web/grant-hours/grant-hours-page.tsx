import { Table } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { BackToGrant } from '../grants/facts-page'
import { kroner } from '../i18n/format'
import { useText } from '../i18n/text'
import { Empty } from '../parts/states'
import { useHours } from './hours-said'
import { grantHoursQuery } from './queries'
import '../funding/funding.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/timer')

/** Hours and their value by municipality; nobody who worked is named. */
export function GrantHoursPage() {
  const t = useText()
  const said = useHours()
  const { grantId } = route.useParams()
  const query = useQuery(grantHoursQuery(grantId))
  return (
    <LoadedPage query={query}>
      {(hours) => (
        <Page
          title={t('hours.sums')}
          lead={t('hours.sums.lead', { rate: kroner(hours.hourlyRate) })}
          above={<BackToGrant id={grantId} name={t('contribution.back')} />}
        >
          {hours.items.length === 0 ? (
            <Empty title={t('hours.sums.none.title')} body={t('hours.sums.none.body')} />
          ) : (
            <div className="scroll-x" role="region" aria-label={t('hours.sums')} tabIndex={0}>
              <Table border className="amounts">
                <caption className="ds-sr-only">{t('hours.sums')}</caption>
                <Table.Head>
                  <Table.Row>
                    <Table.HeaderCell scope="col">{t('hours.municipality')}</Table.HeaderCell>
                    <Table.HeaderCell scope="col" className="amount">
                      {t('hours.title')}
                    </Table.HeaderCell>
                    <Table.HeaderCell scope="col" className="amount">
                      {t('hours.value')}
                    </Table.HeaderCell>
                  </Table.Row>
                </Table.Head>
                <Table.Body>
                  {hours.items.map((one) => (
                    <Table.Row key={one.organisation}>
                      <Table.HeaderCell scope="row">{one.name}</Table.HeaderCell>
                      <Table.Cell className="amount">{said(one.quarters)}</Table.Cell>
                      <Table.Cell className="amount">{kroner(one.value)}</Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
                <Table.Foot>
                  <Table.Row>
                    <Table.HeaderCell scope="row">{t('grant.sum')}</Table.HeaderCell>
                    <Table.Cell className="amount">{said(hours.quarters)}</Table.Cell>
                    <Table.Cell className="amount">{kroner(hours.value)}</Table.Cell>
                  </Table.Row>
                </Table.Foot>
              </Table>
            </div>
          )}
        </Page>
      )}
    </LoadedPage>
  )
}
