import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { SummaryPreview } from '../api/answers'
import { isStale } from '../api/problem'
import { useText } from '../i18n/text'
import { Dialog } from '../members/dialog'
import { FormError } from '../parts/form-error'
import { Segmented } from '../parts/segmented'
import { Loaded } from '../parts/states'
import { previewSummary, sendSummary, type Place } from './queries'
import { useSummaryChange } from './use-summary'

type Letter = SummaryPreview['letters'][number]

interface SendDialogProps {
  place: Place
  close: () => void
}

/** The mail as it will go, in every language that somebody in the group reads. */
export function SendDialog({ place, close }: SendDialogProps) {
  const t = useText()
  const preview = useQuery({
    queryKey: ['summary-letters', place.id, place.gatheringId],
    queryFn: () => previewSummary(place),
    staleTime: 0,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  return (
    <Dialog title={t('summary.preview')} close={close}>
      <Loaded query={preview}>
        {(data) => (
          <Letters place={place} preview={data} close={close} reload={() => void preview.refetch()} />
        )}
      </Loaded>
    </Dialog>
  )
}

interface LettersProps extends SendDialogProps {
  preview: SummaryPreview
  reload: () => void
}

function Letters({ place, preview, close, reload }: LettersProps) {
  const t = useText()
  const [chosen, choose] = useState(preview.letters[0]?.language ?? 'nb')
  const sending = useSummaryChange(place, () => sendSummary(place, preview), close)
  const letter = preview.letters.find(({ language }) => language === chosen) ?? preview.letters[0]
  const count = preview.letters.reduce((sum, { recipients }) => sum + recipients, 0)
  const stale = isStale(sending.error)
  return (
    <>
      <Paragraph>{t('summary.recipients', { count })}</Paragraph>
      {preview.letters.length > 1 && (
        <Segmented
          name="letter-language"
          legend={t('summary.languages')}
          value={chosen}
          choose={choose}
          choices={preview.letters.map(({ language, recipients }) => [
            language,
            t(`summary.language.${language}`, { count: recipients }),
          ])}
        />
      )}
      {letter && <LetterText letter={letter} />}
      {stale && (
        <Alert data-color="warning" role="alert">
          <Paragraph>{t('summary.stale')}</Paragraph>
        </Alert>
      )}
      {sending.error && !stale && <FormError error={sending.error} />}
      <div className="row">
        {stale ? (
          <Button
            onClick={() => {
              sending.reset()
              reload()
            }}
          >
            {t('summary.look-again')}
          </Button>
        ) : (
          <Button loading={sending.isPending} onClick={() => sending.mutate(undefined)}>
            {t('summary.send-now')}
          </Button>
        )}
        <Button variant="tertiary" onClick={close}>
          {t('summary.not-now')}
        </Button>
      </div>
    </>
  )
}

/** What people wrote stands in it as text; links are only shown, because the mail is not sent yet. */
function LetterText({ letter }: { letter: Letter }) {
  return (
    <article className="panel summary-letter" lang={letter.language} tabIndex={0} aria-label={letter.subject}>
      <h3>{letter.subject}</h3>
      {letter.body.map(({ kind, text, items }, place) => {
        if (kind === 'list')
          return (
            <ul key={place}>
              {items.map((item, at) => (
                <li key={at}>{item}</li>
              ))}
            </ul>
          )
        if (kind === 'heading') return <h4 key={place}>{text}</h4>
        return (
          <p key={place} className={kind === 'link' ? 'summary-letter-link' : undefined}>
            {text}
          </p>
        )
      })}
    </article>
  )
}
