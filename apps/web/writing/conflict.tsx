import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useText } from '../i18n/text'

interface ConflictProps {
  mine: string
  theirs: string
  /** Who saved in the meantime, and when. */
  theirsBy: string
  settle: (text: string) => void
  takeTheirs: () => void
}

/** Two saved at the same time: both texts side by side, and nothing is lost whichever is chosen. */
export function Conflict({ mine, theirs, theirsBy, settle, takeTheirs }: ConflictProps) {
  const t = useText()
  return (
    <Alert data-color="warning" role="alert" className="conflict">
      <Heading level={2} data-size="2xs">
        {t('conflict.title')}
      </Heading>
      <Paragraph>{t('conflict.body')}</Paragraph>
      <div className="conflict-texts">
        <section>
          <h3>{t('conflict.mine')}</h3>
          <p className="pre-line">{mine}</p>
        </section>
        <section>
          <h3>{theirsBy}</h3>
          <p className="pre-line">{theirs}</p>
        </section>
      </div>
      <div className="row" data-color="accent">
        <Button onClick={() => settle(`${theirs.trimEnd()}\n\n${mine.trimStart()}`)}>
          {t('conflict.both')}
        </Button>
        <Button variant="secondary" onClick={() => settle(mine)}>
          {t('conflict.keep-mine')}
        </Button>
        <Button variant="tertiary" onClick={takeTheirs}>
          {t('conflict.take-theirs')}
        </Button>
      </div>
    </Alert>
  )
}
