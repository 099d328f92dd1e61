import { Tag } from '@digdir/designsystemet-react'
import { DragVerticalIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from '../api/answers'
import { useLocalised } from '../editing/localised'
import { useText, type Translate } from '../i18n/text'
import { MoveButton, MoveWays, type Way } from '../ordering/move-menu'
import { useDraggedRow, useDropHere } from '../ordering/use-drag'
import type { Order } from '../ordering/use-order'

type StepName = AuthoredActivity['step']
const STEPS: readonly StepName[] = ['prework', 'gathering', 'postwork']

interface StepListProps {
  step: StepName
  module: AuthoredModule
  version: AuthoredVersion
  order: Order
}

/** What is done in one step, in its order. */
export function StepList({ step, module, version, order }: StepListProps) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const activities = module.activities.filter((activity) => activity.step === step)
  const end = { moduleId: module.id, step, position: activities.length + 1 }
  const over = useDropHere(list, end, version.draft ? order : null)
  return (
    <div className="step-list" ref={list} data-over={over || undefined}>
      <h3 className="step-name">{t(`word.${step}`)}</h3>
      {activities.length === 0 ? (
        <p className="quiet small">{t('content.step-empty')}</p>
      ) : (
        <ol className="plain">
          {activities.map((activity) => (
            <Row
              key={activity.id}
              activity={activity}
              of={activities.length}
              version={version}
              order={order}
            />
          ))}
        </ol>
      )}
    </div>
  )
}

interface RowProps {
  activity: AuthoredActivity
  of: number
  version: AuthoredVersion
  order: Order
}

function Row({ activity, of, version, order }: RowProps) {
  const t = useText()
  const said = useLocalised()
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const title = said(activity.title)
  const edge = useDraggedRow(row, handle, activity, version.draft ? order : null)
  return (
    <li className="activity-line" ref={row} data-edge={edge}>
      <div className="row row-apart">
        <div className="row">
          {version.draft && (
            <span className="drag-handle" ref={handle} aria-hidden>
              <DragVerticalIcon aria-hidden fontSize="1.5rem" />
            </span>
          )}
          <span>
            <Link
              to="/innhold/versjon/$versionId/aktivitet/$activityId"
              params={{ versionId: version.id, activityId: activity.id }}
              className="ds-link"
              lang={title.lang}
            >
              {title.text}
            </Link>
            <span className="person-title">{facts(t, activity)}</span>
          </span>
          <Lacking activity={activity} />
        </div>
        {version.draft && <MoveButton id={activity.id} title={title.text} order={order} />}
      </div>
      {version.draft && (
        <MoveWays id={activity.id} title={title.text} order={order} ways={waysOf(t, activity, of, version)} />
      )}
    </li>
  )
}

/** In which languages the title or the text is missing, so that a reader of the list sees where to go on. */
function Lacking({ activity }: { activity: AuthoredActivity }) {
  const t = useText()
  const lacking = (['nn', 'en'] as const).filter((language) =>
    [activity.title, activity.body, activity.question].some(
      (texts) => texts && texts.nb.trim() !== '' && texts[language].trim() === '',
    ),
  )
  if (lacking.length === 0) return null
  return (
    <Tag data-size="sm" data-color="warning">
      {t('content.lacks', { languages: lacking.map((one) => t(`language.${one}`)).join(', ') })}
    </Tag>
  )
}

function facts(t: Translate, { kind, answeredBy, minutes, required }: AuthoredActivity): string {
  const what = kind === 'task' && answeredBy === 'group' ? t('word.group-task') : t(`word.${kind}`)
  const parts = [what, t('word.minutes', { minutes })]
  return [...parts, ...(required ? [] : [t('content.optional')])].join(' · ')
}

function waysOf(
  t: Translate,
  { moduleId, step, position }: AuthoredActivity,
  of: number,
  { modules }: AuthoredVersion,
): Way[] {
  const end = 60
  return [
    { key: 'up', label: t('order.up'), aim: 'up', idle: position === 1 },
    { key: 'down', label: t('order.down'), aim: 'down', idle: position === of },
    { key: 'first', label: t('order.first'), aim: 'first', idle: position === 1 },
    { key: 'last', label: t('order.last'), aim: 'last', idle: position === of },
    ...STEPS.filter((other) => other !== step).map((other) => ({
      key: other,
      label: t('order.to-step', { step: t(`word.${other}`) }),
      aim: { moduleId, step: other, position: end },
    })),
    ...modules
      .filter(({ id }) => id !== moduleId)
      .map(({ id, number }) => ({
        key: `module-${number}`,
        label: t('order.to-module', { number }),
        aim: { moduleId: id, step, position: end },
      })),
  ]
}
