import { Button, Heading } from '@digdir/designsystemet-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OwnCertificate } from '../api/answers'
import { Page } from '../app/page'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { Issued } from './issued'
import { OwnGatherings } from './own-gatherings'
import { certificateQuery, issueCertificate } from './queries'

const route = getRouteApi('/signed-in/gruppe/$groupId/kursbevis')

/** The reader's own certificate, or what is missing and why. */
export function OwnCertificatePage() {
  const t = useText()
  const { groupId } = route.useParams()
  const certificate = useQuery(certificateQuery(groupId))
  const told = certificate.data
  return (
    <Page
      title={t('certificate.title')}
      lead={told && t('certificate.lead', { needed: told.needed, of: told.modules.length })}
      above={
        <BackLink>
          <Link to="/gruppe/$groupId/hjem" params={{ groupId }} className="ds-link">
            {t('nav.home')}
          </Link>
        </BackLink>
      }
    >
      <Loaded query={certificate}>
        {(data) => (
          <div className="stack-loose reading">
            <Standing certificate={data} groupId={groupId} />
            <OwnGatherings modules={data.modules} />
          </div>
        )}
      </Loaded>
    </Page>
  )
}

function Standing({ certificate, groupId }: { certificate: OwnCertificate; groupId: string }) {
  const t = useText()
  switch (certificate.state) {
    case 'issued':
      return certificate.certificate && <Issued certificate={certificate.certificate} groupId={groupId} />
    case 'withdrawn':
      return (
        <section className="panel stack-tight">
          <Heading level={2} data-size="xs">
            {t('certificate.withdrawn.title', { date: day(certificate.certificate?.withdrawnOn ?? '') })}
          </Heading>
          <p>{t('certificate.withdrawn.body')}</p>
        </section>
      )
    case 'ready':
      return <Ready groupId={groupId} />
    case 'missing':
      return <Missing certificate={certificate} />
  }
}

/** Somebody's name comes on a page that others can open: they decide when. */
function Ready({ groupId }: { groupId: string }) {
  const t = useText()
  const client = useQueryClient()
  const making = useMutation({
    mutationFn: () => issueCertificate(groupId),
    onSuccess: (certificate) => client.setQueryData(certificateQuery(groupId).queryKey, certificate),
  })
  return (
    <section className="panel stack">
      <Heading level={2} data-size="xs">
        {t('certificate.ready.title')}
      </Heading>
      <p>{t('certificate.ready.body')}</p>
      {making.error && <FormError error={making.error} />}
      <div>
        <Button onClick={() => making.mutate()} loading={making.isPending}>
          {t('certificate.make')}
        </Button>
      </div>
    </section>
  )
}

function Missing({ certificate }: { certificate: OwnCertificate }) {
  const t = useText()
  const { attended, needed, modules, groupCompleted, groupText } = certificate
  return (
    <section className="panel stack-tight">
      <Heading level={2} data-size="xs">
        {t('certificate.missing.title')}
      </Heading>
      <ul>
        {attended < needed && (
          <li>{t('certificate.missing.attendance', { count: attended, of: modules.length, needed })}</li>
        )}
        {!groupCompleted && <li>{t('certificate.missing.group', { text: groupText })}</li>}
      </ul>
    </section>
  )
}
