import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { FormError } from '../parts/form-error'
import { calendarFeedQuery, renewCalendarFeed, stopCalendarFeed } from './queries'

type End = 'renew' | 'stop'

const DONE = { renew: 'calendar.renewed', stop: 'calendar.stopped' } as const
const SURE = { renew: 'calendar.renew.sure', stop: 'calendar.stop.sure' } as const

/** An address that others have seen is replaced, or stopped; both ask first, because calendars go silent. */
export function EndAddress({ say }: { say: (words: string) => void }) {
  const t = useText()
  const [asked, ask] = useState<End | null>(null)
  return (
    <section className="stack" aria-labelledby="end-address">
      <Heading level={2} data-size="xs" id="end-address">
        {t('calendar.end')}
      </Heading>
      <Paragraph>{t('calendar.end.body')}</Paragraph>
      <div className="row">
        <Button variant="secondary" onClick={() => ask('renew')}>
          {t('calendar.renew')}
        </Button>
        <Button variant="tertiary" data-color="danger" onClick={() => ask('stop')}>
          {t('calendar.stop')}
        </Button>
      </div>
      {asked && <Sure end={asked} close={() => ask(null)} say={say} />}
    </section>
  )
}

interface SureProps {
  end: End
  close: () => void
  say: (words: string) => void
}

function Sure({ end, close, say }: SureProps) {
  const t = useText()
  const client = useQueryClient()
  const send = useMutation({
    mutationFn: async () =>
      end === 'renew'
        ? renewCalendarFeed()
        : stopCalendarFeed().then(() => ({ address: null, madeAt: null })),
    onSuccess: (feed) => {
      close()
      say(t(DONE[end]))
      client.setQueryData(calendarFeedQuery.queryKey, feed)
    },
  })
  return (
    <Dialog title={t(`calendar.${end}`)} close={close}>
      <Paragraph>{t(SURE[end])}</Paragraph>
      {send.error && <FormError error={send.error} />}
      <div className="row">
        <Button
          {...(end === 'stop' ? { 'data-color': 'danger' as const } : {})}
          onClick={() => send.mutate()}
          loading={send.isPending}
        >
          {t(`calendar.${end}`)}
        </Button>
        <Button variant="secondary" onClick={close}>
          {t('calendar.keep')}
        </Button>
      </div>
    </Dialog>
  )
}
