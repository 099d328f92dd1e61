import { Heading } from '@digdir/designsystemet-react'
import type { OwnCertificate } from '../api/answers'
import { day } from '../i18n/format'
import { useText } from '../i18n/text'

/** Each core gathering, whether it counts, and why not. */
export function OwnGatherings({ modules }: { modules: OwnCertificate['modules'] }) {
  const t = useText()
  return (
    <section className="stack">
      <Heading level={2} data-size="xs">
        {t('certificate.gatherings')}
      </Heading>
      <ul className="plain stack">
        {modules.map((module) => (
          <li key={module.number}>
            <strong>
              {t('word.module', { number: module.number })}: {module.title}
            </strong>
            <p className="quiet">
              {module.heldOn && `${day(module.heldOn)} · `}
              {t(`attendance.at.${module.status}`)}
              {module.status !== 'unknown' &&
                ` · ${t(module.counts ? 'certificate.counts' : 'certificate.counts-not')}`}
            </p>
            {module.status === 'stand-in' && <p className="quiet small">{t('certificate.stand-in')}</p>}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t('certificate.wrong')}</p>
    </section>
  )
}
