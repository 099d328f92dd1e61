import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ClockDashedIcon } from '@navikt/aksel-icons'
import { useText } from '../i18n/text'
import type { KeptState } from './kept-state'
import type { KeptText } from './kept-text'
import { whenInWords } from '../i18n/when'

interface DraftProps {
  state: KeptState
  kept: KeptText
  /** Whether something is stored that one could go back to. */
  stored: boolean
}

/** Says that what stands in the field was written on another device, or lets the writer choose between two drafts. */
export function DraftChoice({ state, kept, stored }: DraftProps) {
  if (state.other) return <OtherDraft state={state} kept={kept} other={state.other} />
  if (state.elsewhere) return <FromElsewhere at={state.elsewhere} kept={kept} stored={stored} />
  return null
}

function FromElsewhere({ at, kept, stored }: { at: Date; kept: KeptText; stored: boolean }) {
  const t = useText()
  return (
    <div className="row readers" role="status">
      <ClockDashedIcon aria-hidden />
      <span>{t('kept.elsewhere', { when: whenInWords(at, t) })}</span>
      <Button variant="tertiary" data-size="sm" onClick={() => kept.takeTheirs()}>
        {t(stored ? 'kept.use-stored' : 'kept.discard')}
      </Button>
    </div>
  )
}

function OtherDraft({
  state,
  kept,
  other,
}: Omit<DraftProps, 'stored'> & { other: { text: string; savedAt: string | null } }) {
  const t = useText()
  const mine = state.text
  return (
    <Alert data-color="warning" role="alert" className="conflict">
      <Heading level={2} data-size="2xs">
        {t('kept.other.title')}
      </Heading>
      <Paragraph>{t('kept.other.body')}</Paragraph>
      <div className="conflict-texts">
        <section>
          <h3>{t('kept.other.mine')}</h3>
          <p className="pre-line">{mine}</p>
        </section>
        <section>
          <h3>{t('kept.elsewhere', { when: whenInWords(new Date(other.savedAt ?? 0), t) })}</h3>
          <p className="pre-line">{other.text}</p>
        </section>
      </div>
      <div className="row" data-color="accent">
        <Button onClick={() => kept.settleDraft(`${other.text.trimEnd()}\n\n${mine.trimStart()}`)}>
          {t('kept.other.both')}
        </Button>
        <Button variant="secondary" onClick={() => kept.settleDraft(mine)}>
          {t('kept.other.keep-mine')}
        </Button>
        <Button variant="tertiary" onClick={() => kept.settleDraft(other.text)}>
          {t('kept.other.take')}
        </Button>
      </div>
    </Alert>
  )
}
