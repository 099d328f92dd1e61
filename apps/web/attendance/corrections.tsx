import { Heading } from '@digdir/designsystemet-react'
import type { Sheet } from '../api/answers'
import { dayAndTime } from '../i18n/format'
import { useText } from '../i18n/text'

/** What was changed after the list was locked: when, by whom and why. */
export function Corrections({ corrections }: { corrections: Sheet['corrections'] }) {
  const t = useText()
  if (corrections.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="corrections">
      <Heading level={2} data-size="2xs" id="corrections">
        {t('attendance.corrections')}
      </Heading>
      <ul className="plain stack-tight">
        {corrections.map(({ at, by, reason }) => (
          <li key={`${at}${reason}`} className="correction">
            <span className="quiet small">{t('attendance.correction', { when: dayAndTime(at), by })}</span>
            <span className="pre-line">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
