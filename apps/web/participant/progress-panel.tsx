import { Heading } from '@digdir/designsystemet-react'
import type { Home } from '../api/answers'
import { useText } from '../i18n/text'
import { ProgressLine } from '../parts/progress-line'

export function ProgressPanel({ home }: { home: Home }) {
  const t = useText()
  return (
    <section className="panel stack" aria-labelledby="progress">
      <Heading level={2} data-size="xs" id="progress">
        {t('home.progress')}
      </Heading>
      <ProgressLine title={t('home.progress.mine')} progress={home.progress} />
      <ProgressLine title={t('home.progress.group')} progress={home.groupProgress} />
    </section>
  )
}
