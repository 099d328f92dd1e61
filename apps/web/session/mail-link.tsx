import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Page } from '../app/page'
import { answer, api } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { useEntered } from './entered'
import { takeHeading } from './heading'

const route = getRouteApi('/logg-inn/lenke')

/** The mail's link leads here; only the button uses it up, so that a mail scanner cannot. */
export function MailLinkPage() {
  const t = useText()
  const { token } = route.useSearch()
  const entered = useEntered()
  const enter = useMutation({
    mutationFn: async () => {
      const { csrfToken } = await answer(api.POST('/v1/sessions', { body: { token: token ?? '' } }))
      await entered(csrfToken, takeHeading())
    },
  })
  return (
    <Page title={t('sign-in.title')}>
      <div className="reading stack">
        <Paragraph>{token ? t('sign-in.link.ready') : t('sign-in.link.missing')}</Paragraph>
        {enter.error && <FormError error={enter.error} />}
        {token && (
          <Button onClick={() => enter.mutate()} loading={enter.isPending}>
            {t('sign-in.title')}
          </Button>
        )}
        <Link to="/logg-inn" className="ds-link">
          {t('sign-in.link.new')}
        </Link>
      </div>
    </Page>
  )
}
