import { BusyButton } from '../parts/busy-button'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { PlaceFields, type PlaceDraft } from './place-fields'
import { draft, usePlanChanged } from './queries'
import { instantsOf, TimeFields, USUAL } from './time-fields'
import './planning.css'

const route = getRouteApi('/signed-in/kull/$cohortId/samlinger/ny')

/** A date for one module and one batch, which nobody is told of yet. */
export function NewGatheringPage() {
  const t = useText()
  const { cohortId } = route.useParams()
  const [module = 1, batch = 1] = (route.useSearch().sted ?? '').split('-').map(Number)
  const navigate = route.useNavigate()
  const changed = usePlanChanged(cohortId)
  const [time, setTime] = useState(USUAL)
  const [place, setPlace] = useState<PlaceDraft>({ mode: 'physical', place: '', link: '' })
  const save = useMutation({
    mutationFn: () => {
      const instants = instantsOf(time)
      if (!instants) throw new Error('the fields are required')
      return draft(cohortId, { module, batch, ...instants, ...place })
    },
    onSuccess: async ({ id }) => {
      await changed()
      await navigate({ to: '/kull/$cohortId/samlinger/$gatheringId', params: { cohortId, gatheringId: id } })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Page
      title={t('plan.new', { module, batch })}
      lead={t('plan.new.lead')}
      above={
        <BackLink>
          <Link to="/kull/$cohortId/samlinger" params={{ cohortId }} className="ds-link">
            {t('plan.title')}
          </Link>
        </BackLink>
      }
    >
      <form className="reading stack-loose" onSubmit={submit}>
        {save.error && <FormError error={save.error} />}
        <TimeFields id="new" value={time} change={setTime} />
        <PlaceFields id="new" value={place} change={setPlace} />
        <div>
          <BusyButton type="submit" busy={save.isPending}>
            {t('plan.save-draft')}
          </BusyButton>
        </div>
      </form>
    </Page>
  )
}
