import { BusyButton } from '../parts/busy-button'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { BackLink } from '../parts/back-link'
import { FormError } from '../parts/form-error'
import { PlaceFields, type PlaceDraft } from '../planning/place-fields'
import { instantsOf, TimeFields, type TimeDraft } from '../planning/time-fields'
import { planLocally, useSessionsChanged } from './queries'
import { TitleField } from './title-field'
import '../planning/planning.css'

const route = getRouteApi('/signed-in/gruppe/$groupId/okter/ny')
const TWO_HOURS: TimeDraft = { day: '', from: '12:00', to: '14:00' }

/** A session that the group plans for itself. */
export function NewSessionPage() {
  const t = useText()
  const { groupId } = route.useParams()
  const navigate = route.useNavigate()
  const changed = useSessionsChanged(groupId)
  const [title, setTitle] = useState('')
  const [time, setTime] = useState(TWO_HOURS)
  const [place, setPlace] = useState<PlaceDraft>({ mode: 'physical', place: '', link: '' })
  const save = useMutation({
    mutationFn: () => {
      const instants = instantsOf(time)
      if (!instants) throw new Error('the fields are required')
      return planLocally(groupId, { title, ...instants, ...place })
    },
    onSuccess: async ({ id }) => {
      await changed()
      await navigate({ to: '/gruppe/$groupId/okter/$gatheringId', params: { groupId, gatheringId: id } })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <Page
      title={t('local.new')}
      lead={t('local.new.lead')}
      above={
        <BackLink>
          <Link to="/gruppe/$groupId/samlinger" params={{ groupId }} className="ds-link">
            {t('gatherings.title')}
          </Link>
        </BackLink>
      }
    >
      <form className="reading stack-loose" onSubmit={submit}>
        {save.error && <FormError error={save.error} />}
        <TitleField id="new" value={title} change={setTitle} />
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
