import { Button } from '@digdir/designsystemet-react'
import {
  ArrowUndoIcon,
  CheckmarkCircleFillIcon,
  ClockIcon,
  MinusCircleIcon,
  QuestionmarkDiamondFillIcon,
  XMarkOctagonFillIcon,
  type FileIcon,
} from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { Mail } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'
import { MailContent } from './mail-content'
import { RetryAddress, SettleMail } from './mail-actions'

const ICONS: Record<Mail['state'], typeof FileIcon> = {
  claimed: ClockIcon,
  sending: ClockIcon,
  sent: CheckmarkCircleFillIcon,
  uncertain: QuestionmarkDiamondFillIcon,
  withheld: MinusCircleIcon,
  refused: XMarkOctagonFillIcon,
  bounced: ArrowUndoIcon,
}

/** One mail; what it said opens below. */
export function MailLine({ mail, withGroup }: { mail: Mail; withGroup: boolean }) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const Icon = ICONS[mail.state]
  const failed = mail.state === 'refused' || mail.state === 'bounced'
  return (
    <li className="mail-line" data-state={mail.state}>
      <div className="mail-who">
        <strong>{mail.person.name}</strong>
        {withGroup && <span className="quiet small">{mail.groups.map(({ name }) => name).join(', ')}</span>}
      </div>
      <div className="mail-what">
        <span>{mail.subject ?? t('mails.hidden')}</span>
        <span className="quiet small">
          {mail.title} · {mail.because}
        </span>
        {mail.why && <span className="small">{mail.why}</span>}
        {mail.said && <span className="quiet small">{t('mails.said', { said: mail.said })}</span>}
      </div>
      <div className="mail-when">
        <span className="state-mark mail-state">
          <Icon aria-hidden />
          <span>{t(`mails.state.${mail.state}`)}</span>
        </span>
        <span className="quiet small">{dayAndTime(mail.sentAt ?? mail.plannedFor)}</span>
      </div>
      <div className="mail-more">
        {mail.subject !== null && (
          <Button
            variant="tertiary"
            data-size="sm"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t(open ? 'mails.close.of' : 'mails.open.of', { name: mail.person.name })}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'mails.close' : 'mails.open')}
          </Button>
        )}
        {failed && <RetryAddress personId={mail.person.id} />}
        {mail.settles && <SettleMail mail={mail} />}
        <div id={id}>{open && <MailContent id={mail.id} subject={mail.subject ?? ''} />}</div>
      </div>
    </li>
  )
}
