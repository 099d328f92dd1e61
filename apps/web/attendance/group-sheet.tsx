import { Button, Heading } from '@digdir/designsystemet-react'
import { CheckmarkIcon, ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import type { Gathering, Mark } from '../api/answers'
import { useText } from '../i18n/text'
import { choiceAs, hasBegun, wasThere } from './choices'
import type { KeptSheet } from '../marking/kept-sheet'
import { MarkRow } from './mark-row'
import type { SheetState } from '../marking/sheet-state'

interface GroupSheetProps {
  name: string
  members: readonly Mark[]
  gathering: Gathering
  state: SheetState
  kept: KeptSheet
  /** Whether it is one of several, which are folded until they are needed. */
  several: boolean
}

/** One group: everybody who is not marked yet is present by one touch; then the exceptions. */
export function GroupSheet({ name, members, gathering, state, kept, several }: GroupSheetProps) {
  const t = useText()
  const [unfolded, setUnfolded] = useState(false)
  const [openRow, setOpenRow] = useState<string | null>(null)
  const statusOf = (mark: Mark) => (state.pending[mark.enrolmentId] ?? mark).status
  const unmarked = members.filter((mark) => statusOf(mark) === 'unknown')
  const shown = !several || unfolded || members.some(({ enrolmentId }) => state.disputed.has(enrolmentId))
  const everyone = () => {
    const present = choiceAs('present', gathering)
    kept.mark(Object.fromEntries(unmarked.map(({ enrolmentId }) => [enrolmentId, present])))
  }
  const counted = {
    present: members.filter((mark) => wasThere(statusOf(mark))).length,
    of: members.length,
    left: unmarked.length,
  }
  return (
    <section className="group-sheet" aria-label={name}>
      <div className="group-head">
        <Heading level={2} data-size="2xs" className="group-name">
          {several ? (
            <button
              type="button"
              className="unfold"
              aria-expanded={shown}
              onClick={() => setUnfolded(!shown)}
            >
              {shown ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
              {name}
            </button>
          ) : (
            name
          )}
        </Heading>
        {several && (
          <span className="group-count tabular">
            {unmarked.length === members.length
              ? t('attendance.left', { count: unmarked.length })
              : t('attendance.group-count', counted)}
          </span>
        )}
        {unmarked.length > 0 && hasBegun(gathering) && !state.stored.data.locked && (
          <Button variant={several ? 'secondary' : 'primary'} onClick={everyone} className="everyone">
            <CheckmarkIcon aria-hidden />
            {t(unmarked.length === members.length ? 'attendance.all-present' : 'attendance.rest-present', {
              count: unmarked.length,
            })}
            {several && <span className="ds-sr-only">{name}</span>}
          </Button>
        )}
      </div>
      {shown && (
        <ul className="plain mark-list">
          {members.map((mark) => (
            <li key={mark.enrolmentId}>
              <MarkRow
                mark={mark}
                gathering={gathering}
                state={state}
                kept={kept}
                open={openRow === mark.enrolmentId}
                toggle={() => setOpenRow(openRow === mark.enrolmentId ? null : mark.enrolmentId)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
