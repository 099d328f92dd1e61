import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { CalendarIcon } from '@navikt/aksel-icons'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useFocusOnce } from './use-focus-once'
import { Page } from '../app/page'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import { EndAddress } from './end-address'
import { HowTo } from './how-to'
import { OwnAddress } from './own-address'
import { calendarFeedQuery, renewCalendarFeed } from './queries'
import './calendar.css'

/** The address at which my own calendar follows the gatherings; there is none until I ask for it. */
export function CalendarPage() {
  const t = useText()
  const feed = useQuery(calendarFeedQuery)
  const [said, say] = useState<string | null>(null)
  return (
    <Page title={t('calendar.title')} lead={t('calendar.lead')}>
      <div className="reading stack-loose">
        <p role="status" className="calendar-said">
          {said}
        </p>
        <Loaded query={feed}>
          {({ address, madeAt }) =>
            address ? (
              <>
                <OwnAddress key={address} address={address} madeAt={madeAt} focus={said !== null} />
                <HowTo />
                <EndAddress say={say} />
              </>
            ) : (
              <NoAddress say={say} focus={said !== null} />
            )
          }
        </Loaded>
      </div>
    </Page>
  )
}

function NoAddress({ say, focus }: { say: (words: string) => void; focus: boolean }) {
  const t = useText()
  const client = useQueryClient()
  const panel = useFocusOnce(focus)
  const make = useMutation({
    mutationFn: renewCalendarFeed,
    onSuccess: (feed) => {
      say('')
      client.setQueryData(calendarFeedQuery.queryKey, feed)
    },
  })
  return (
    <section ref={panel} tabIndex={-1} className="panel stack" aria-labelledby="no-address">
      <Heading level={2} data-size="xs" id="no-address">
        {t('calendar.none.title')}
      </Heading>
      <Paragraph>{t('calendar.none.body')}</Paragraph>
      {make.error && <FormError error={make.error} />}
      <div>
        <Button onClick={() => make.mutate()} loading={make.isPending}>
          <CalendarIcon aria-hidden />
          {t('calendar.make')}
        </Button>
      </div>
    </section>
  )
}
