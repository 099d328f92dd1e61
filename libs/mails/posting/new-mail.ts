import type { Localised } from '../../platform/i18n'
import type { CalendarPart, Letter } from '../../platform/mail'
import type { MailKind, StopKind } from '../mail-kinds'

/** One mail to one person as a noun asks for it. */
export interface NewMail {
  /** Made when it is not given. */
  readonly id?: string
  /** What makes this mail this one and no other, such as `nudge/<id>`; claimed a second time it is not written again. */
  readonly key: string
  readonly kind: MailKind
  readonly personId: string
  /** The groups that it speaks of: who follows all of them may read it in the log. None: administrators alone. */
  readonly groupIds: readonly string[]
  /** Without an address that stops it: that is added for whoever gets it, where `stops` names something. */
  readonly letter: Letter
  /** Why it came, one sentence, for those who read the log. */
  readonly because: Localised
  /** Goes at night and on quiet days too. */
  readonly urgent: boolean
  /** Not before this moment. */
  readonly sendAt?: Date
  /** What the recipient stops with one click; it is withheld from those who have stopped all of it. None: cannot be stopped. */
  readonly stops?: readonly StopKind[]
  readonly calendar?: CalendarPart
  /** Ids that the noun's own last look needs to know what the mail is about. */
  readonly about?: Readonly<Record<string, string>>
}
