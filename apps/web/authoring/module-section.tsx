import { Details, Heading, Tag } from '@digdir/designsystemet-react'
import type { AuthoredModule, AuthoredVersion } from '../api/answers'
import { useLocalised } from '../editing/localised'
import { useText } from '../i18n/text'
import { AddActivity } from './add-activity'
import { ModuleForm } from './module-form'
import { MoveButton, MoveWays } from '../ordering/move-menu'
import { RemoveModule } from './remove-module'
import { StepList } from './step-list'
import type { Order } from '../ordering/use-order'

const STEPS = ['prework', 'gathering', 'postwork'] as const

interface ModuleSectionProps {
  module: AuthoredModule
  version: AuthoredVersion
  order: Order
}

/** A module: what it is called, and its three steps with their activities in order. */
export function ModuleSection({ module, version, order }: ModuleSectionProps) {
  const t = useText()
  const said = useLocalised()
  const [title, theme] = [said(module.title), said(module.theme)]
  const { draft, modules } = version
  return (
    <section className="panel stack" aria-labelledby={`module-${module.id}`} id={module.id}>
      <div className="row row-apart">
        <Heading level={2} data-size="sm" id={`module-${module.id}`}>
          {t('word.module', { number: module.number })}: <span lang={title.lang}>{title.text}</span>
        </Heading>
        {draft && <MoveButton id={module.id} title={title.text} order={order} />}
      </div>
      {draft && (
        <MoveWays
          id={module.id}
          title={title.text}
          order={order}
          ways={[
            { key: 'up', label: t('order.up'), aim: 'up', idle: module.number === 1 },
            { key: 'down', label: t('order.down'), aim: 'down', idle: module.number === modules.length },
            { key: 'first', label: t('order.first'), aim: 'first', idle: module.number === 1 },
            { key: 'last', label: t('order.last'), aim: 'last', idle: module.number === modules.length },
          ]}
        />
      )}
      <p className="row">
        <Tag data-size="sm" data-color={module.kind === 'core' ? 'accent' : 'neutral'}>
          {t(`content.${module.kind}`)}
        </Tag>
        <span className="quiet" lang={theme.lang}>
          {module.theme.nb && theme.text}
        </span>
      </p>
      {STEPS.map((step) => (
        <StepList key={step} step={step} module={module} version={version} order={order} />
      ))}
      {draft && (
        <>
          <AddActivity version={version} module={module} />
          <Details data-size="sm">
            <Details.Summary>{t('content.change-module')}</Details.Summary>
            <Details.Content>
              <div className="stack">
                <ModuleForm version={version} module={module} />
                <RemoveModule version={version} module={module} />
              </div>
            </Details.Content>
          </Details>
        </>
      )}
    </section>
  )
}
