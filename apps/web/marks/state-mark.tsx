import {
  CheckmarkCircleFillIcon,
  CircleIcon,
  ExclamationmarkTriangleFillIcon,
  HourglassIcon,
  type FileIcon,
} from '@navikt/aksel-icons'
import type { CellState } from '../api/answers'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'

interface Look {
  icon: typeof FileIcon
  text: TextKey
}

const LOOKS: Record<CellState, Look> = {
  done: { icon: CheckmarkCircleFillIcon, text: 'mark.done' },
  'under-way': { icon: HourglassIcon, text: 'mark.under-way' },
  behind: { icon: ExclamationmarkTriangleFillIcon, text: 'mark.behind' },
  upcoming: { icon: CircleIcon, text: 'mark.upcoming' },
}

/** A state by icon and word; the colour only helps. */
export function StateMark({ state, text }: { state: CellState; text?: string }) {
  const t = useText()
  const look = LOOKS[state]
  const Icon = look.icon
  return (
    <span className="state-mark" data-state={state}>
      <Icon aria-hidden />
      <span>{text ?? t(look.text)}</span>
    </span>
  )
}
