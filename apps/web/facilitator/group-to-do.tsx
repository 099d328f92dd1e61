import { Heading } from '@digdir/designsystemet-react'
import type { Group, GroupProgress } from '../api/answers'
import { useText } from '../i18n/text'
import { MissingList } from '../parts/missing-list'
import { ProgressLine } from '../marks/progress-line'
import { StateMark } from '../marks/state-mark'

/** The group's one number exactly as the API gives it, and module by module what is missing. */
export function GroupToDo({ progress }: { group: Group; progress: GroupProgress }) {
  const t = useText()
  return (
    <section className="panel stack" aria-labelledby="group-progress">
      <Heading level={2} data-size="xs" id="group-progress">
        {t('group.progress')}
      </Heading>
      <ProgressLine title={t('group.core')} progress={progress.progress} />
      <ol className="plain group-modules">
        {progress.modules.map((module) => (
          <li key={module.module}>
            <div className="row row-apart">
              <span>
                <strong>{t('word.module', { number: module.module })}</strong>{' '}
                <span className="quiet">{module.title}</span>
              </span>
              <StateMark state={module.state} />
            </div>
            {module.state !== 'upcoming' && <MissingList missing={module.missing} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
