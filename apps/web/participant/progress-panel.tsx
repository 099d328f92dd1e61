import { Heading } from '@digdir/designsystemet-react'
import { ChevronRightIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import type { Home } from '../api/answers'
import { useText } from '../i18n/text'
import { ProgressLine } from '../marks/progress-line'

export function ProgressPanel({ home, groupId }: { home: Home; groupId: string }) {
  const t = useText()
  return (
    <section className="panel stack" aria-labelledby="progress">
      <Heading level={2} data-size="xs" id="progress">
        {t('home.progress')}
      </Heading>
      <ProgressLine title={t('home.progress.mine')} progress={home.progress} />
      <ProgressLine title={t('home.progress.group')} progress={home.groupProgress} />
      {home.progress.of > 0 && (
        <Link to="/gruppe/$groupId/kursbevis" params={{ groupId }} className="ds-link onward">
          {t('certificate.title')}
          <ChevronRightIcon aria-hidden />
        </Link>
      )}
    </section>
  )
}
