import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import { useText } from '../i18n/text'
import { MarkedText } from './marked-text'
import { both, merge } from './merge'

interface ConflictProps {
  /** What both sides began from; null when nobody knows. */
  base: string | null
  mine: string
  theirs: string
  /** Who saved in the meantime, and when. */
  theirsBy: string
  /** Puts a text into the writer's field, where it can be edited. */
  edit: (text: string) => void
  /** Saves a text on top of what was saved in the meantime. */
  settle: (text: string) => void
  takeTheirs: () => void
}

/** Two wrote at the same time: both texts side by side with what differs, and nothing is lost whichever is chosen. */
export function Conflict(props: ConflictProps) {
  const t = useText()
  const { base, mine, theirs, theirsBy } = props
  const [editing, setEditing] = useState(false)
  const merged = useMemo(() => (base === null ? null : merge(base, mine, theirs)), [base, mine, theirs])
  const intro = editing ? 'conflict.editing' : merged === null ? 'conflict.body' : 'conflict.merged'
  const edit = () => {
    props.edit(merged ?? both(mine, theirs))
    setEditing(true)
  }
  return (
    <Alert data-color="warning" role="alert" className="conflict">
      <Heading level={2} data-size="2xs">
        {t('conflict.title')}
      </Heading>
      <Paragraph>{t(intro)}</Paragraph>
      <div className="conflict-texts">
        {merged !== null && !editing && (
          <section>
            <h3>{t('conflict.together')}</h3>
            <MarkedText before={base ?? ''} after={merged} withRemoved />
          </section>
        )}
        <section>
          <h3>{t('conflict.mine')}</h3>
          <MarkedText before={theirs} after={mine} />
        </section>
        <section>
          <h3>{theirsBy}</h3>
          <MarkedText before={mine} after={theirs} />
        </section>
      </div>
      <p className="small">{t('conflict.marks')}</p>
      <Choices {...props} merged={merged} editing={editing} startEditing={edit} />
    </Alert>
  )
}

interface ChoicesProps extends ConflictProps {
  merged: string | null
  editing: boolean
  startEditing: () => void
}

function Choices({ mine, theirs, settle, takeTheirs, merged, editing, startEditing }: ChoicesProps) {
  const t = useText()
  if (editing)
    return (
      <div className="row conflict-choices" data-color="accent">
        <Button onClick={() => settle(mine)}>{t('conflict.use-edited')}</Button>
        <Button variant="tertiary" onClick={takeTheirs}>
          {t('conflict.take-theirs')}
        </Button>
      </div>
    )
  return (
    <div className="row conflict-choices" data-color="accent">
      <Button onClick={() => settle(merged ?? both(mine, theirs))}>
        {t(merged === null ? 'conflict.both' : 'conflict.use-merged')}
      </Button>
      <Button variant="secondary" onClick={startEditing}>
        {t('conflict.edit')}
      </Button>
      <Button variant="tertiary" onClick={() => settle(mine)}>
        {t('conflict.keep-mine')}
      </Button>
      <Button variant="tertiary" onClick={takeTheirs}>
        {t('conflict.take-theirs')}
      </Button>
    </div>
  )
}
