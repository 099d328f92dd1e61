import { Heading } from '@digdir/designsystemet-react'
import type { Group } from '../api/answers'
import { useText } from '../i18n/text'
import { NextForGroup } from './next-for-group'

/** Who carries the group, and its next date. */
export function GroupFacts({ group }: { group: Group }) {
  const t = useText()
  return (
    <aside className="group-side">
      <NextForGroup group={group} />
      <section className="panel" aria-labelledby="carriers">
        <Heading level={2} data-size="xs" id="carriers" className="panel-title">
          {t('group.carriers')}
        </Heading>
        <dl className="facts">
          <div>
            <dt>{t('group.chief-executive')}</dt>
            <dd>{group.chiefExecutive?.name ?? t('group.nobody')}</dd>
          </div>
          <div>
            <dt>{t('group.facilitator')}</dt>
            <dd>{group.facilitators.map(({ name }) => name).join(', ') || t('group.nobody')}</dd>
          </div>
        </dl>
      </section>
    </aside>
  )
}
