import { Details, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Agreement } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { grantQuery } from '../funding/queries'
import { BackToGrant } from '../grants/facts-page'
import { day, kroner, number } from '../i18n/format'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Empty, Loaded } from '../parts/states'
import { AddFile } from '../resources/add-file'
import { hasRole, useMe } from '../session/me'
import { AgreementForm } from './agreement-form'
import { agreementsQuery, sendLetter } from './queries'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/endringer')

export function AgreementsPage() {
  const { grantId } = route.useParams()
  const grant = useQuery(grantQuery(grantId))
  return <LoadedPage query={grant}>{({ id, name }) => <Shown id={id} name={name} />}</LoadedPage>
}

function Shown({ id, name }: { id: string; name: string }) {
  const t = useText()
  const agreements = useQuery(agreementsQuery(id))
  const writes = hasRole(useMe(), 'administrator')
  return (
    <Page title={t('agreement.title')} lead={t('agreement.lead')} above={<BackToGrant id={id} name={name} />}>
      <div className="stack-loose grant-form">
        {writes && (
          <Details className="panel">
            <Details.Summary>{t('agreement.new')}</Details.Summary>
            <Details.Content>
              <AgreementForm grantId={id} />
            </Details.Content>
          </Details>
        )}
        <Loaded query={agreements}>
          {(items) =>
            items.length > 0 ? (
              <ul className="plain stack">
                {items.map((one) => (
                  <OneAgreement
                    key={one.id}
                    grantId={id}
                    agreement={one}
                    takesLetter={writes && one === items.find(({ letter }) => letter === null)}
                  />
                ))}
              </ul>
            ) : (
              <Empty title={t('agreement.none.title')} body={t('agreement.none.body')} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

interface OneAgreementProps {
  grantId: string
  agreement: Agreement
  /** The newest that has no letter yet: one field for a file at a time. */
  takesLetter: boolean
}

function OneAgreement({ grantId, agreement, takesLetter }: OneAgreementProps) {
  const t = useText()
  const client = useQueryClient()
  const attach = useMutation({
    mutationFn: (file: File) => sendLetter(grantId, agreement.id, file),
    onSettled: () => client.invalidateQueries({ queryKey: agreementsQuery(grantId).queryKey }),
  })
  return (
    <li className="panel stack-tight">
      <Heading level={2} data-size="2xs">
        {t('agreement.of', { day: day(agreement.agreedOn), reference: agreement.caseReference })}
      </Heading>
      <p className="quiet small">{t('agreement.from', { day: day(agreement.takesEffectOn) })}</p>
      <dl className="facts">
        {agreement.parts.map((part) => (
          <div key={`${part.what}${part.title}`}>
            <dt>{part.title ?? t(`agreement.what.${part.what}`)}</dt>
            <dd className="tabular">
              {t('agreement.before-after', {
                before: valueOf(part.what, part.before),
                after: valueOf(part.what, part.after),
              })}
            </dd>
          </div>
        ))}
      </dl>
      {agreement.letter && (
        <p>
          <a className="ds-link" href={`/v1/grants/${grantId}/changes/${agreement.id}/letter`} download>
            {agreement.letter.fileName}
          </a>
        </p>
      )}
      {attach.error && <FormError error={attach.error} />}
      {takesLetter && <AddFile add={(file) => attach.mutate(file)} busy={attach.isPending} />}
    </li>
  )
}

type What = Agreement['parts'][number]['what']

function valueOf(what: What, value: string): string {
  if (what === 'granted' || what === 'budget-line') return kroner(Number(value))
  return what === 'goal' ? number(Number(value)) : day(value)
}
