import { CheckmarkCircleFillIcon, ExclamationmarkTriangleFillIcon, HourglassIcon } from '@navikt/aksel-icons'
import type { Urgency } from '../api/answers'
import { useText } from '../i18n/text'

const ICONS = {
  urgent: ExclamationmarkTriangleFillIcon,
  soon: HourglassIcon,
  'on-track': CheckmarkCircleFillIcon,
} as const

/** How near it is, by icon and word; the colour only helps. */
export function UrgencyMark({ urgency, count }: { urgency: Urgency; count: number }) {
  const t = useText()
  const Icon = ICONS[urgency]
  return (
    <span className="urgency-mark" data-urgency={urgency}>
      <Icon aria-hidden />
      <span>{t('worklist.count', { title: t(`worklist.${urgency}`), count })}</span>
    </span>
  )
}
