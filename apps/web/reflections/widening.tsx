import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

interface WideningProps {
  /** Who could read it then, in a sentence. */
  readers: string
  label: string
  busy: boolean
  agree: () => void
  leave: () => void
}

/** Asks before somebody can read what they could not read before. */
export function Widening({ readers, label, busy, agree, leave }: WideningProps) {
  const t = useText()
  return (
    <Dialog open onClose={leave} closeButton={false} aria-labelledby="widening">
      <div className="stack">
        <Heading level={2} data-size="xs" id="widening">
          {t('widen.title')}
        </Heading>
        <Paragraph>{readers}</Paragraph>
        <Paragraph>{t('widen.body')}</Paragraph>
        <div className="row">
          <Button onClick={agree} loading={busy}>
            {label}
          </Button>
          <Button variant="secondary" onClick={leave}>
            {t('widen.keep')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
