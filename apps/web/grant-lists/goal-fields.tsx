import type { GrantForm } from '../api/answers'
import { InLanguages } from '../grants/in-languages'
import { useText } from '../i18n/text'
import { LineField, LineSelect } from './line-field'
import { NumberField } from './number-field'

export type GoalLine = Omit<GrantForm['goals'][number], 'id'> & { id?: string }

const UNITS = [
  'municipalities', 'groups', 'people', 'gatherings', 'percent', 'measures', 'solution-cards',
] as const // prettier-ignore
/** What each result may be told in; the first where nothing else was chosen. */
const TOLD_IN: Readonly<Record<string, readonly [GoalLine['unit'], ...GoalLine['unit'][]]>> = {
  'municipalities.completed': ['municipalities', 'percent'],
  'municipalities.taking-part': ['municipalities'],
  'attendance.total': ['percent'],
  'groups.taking-part': ['groups'],
  'groups.with-why': ['groups', 'percent'],
  'people.taking-part': ['people'],
}
const MEASURES = [
  'municipalities.completed', 'municipalities.taking-part', 'attendance.total', 'groups.taking-part',
  'groups.with-why', 'people.taking-part',
] as const // prettier-ignore

const NOT_ENTERED = { enteredValue: null, enteredOn: null, enteredSource: '' }

function unitFor(measure: string, chosen: GoalLine['unit']): GoalLine['unit'] {
  const units = TOLD_IN[measure]
  return !units || units.includes(chosen) ? chosen : units[0]
}

interface GoalFieldsProps {
  line: GoalLine
  set: (change: Partial<GoalLine>) => void
  id: string
}

/** A goal is measured by what the product counts, or its value is entered with the day and where it is from. */
export function GoalFields({ line, set, id }: GoalFieldsProps) {
  const t = useText()
  return (
    <>
      <InLanguages
        id={`${id}-title`}
        label={t('grant-lists.title')}
        value={line.title}
        max={160}
        change={(title) => set({ title })}
      />
      <div className="grant-columns">
        <NumberField
          id={`${id}-target`}
          label={t('grant-lists.target')}
          value={line.target}
          change={(target) => set({ target: target ?? 0 })}
        />
        <LineSelect
          id={`${id}-unit`}
          label={t('grant-lists.unit')}
          value={line.unit}
          choose={(unit) => set({ unit })}
          options={UNITS.map((value) => ({ value, label: t(`grant-lists.unit.${value}`) }))}
        />
        <LineSelect
          id={`${id}-measure`}
          label={t('grant-lists.measure')}
          value={line.measure ?? ''}
          choose={(measure) =>
            set(
              measure === ''
                ? { measure: null }
                : { measure, unit: unitFor(measure, line.unit), ...NOT_ENTERED },
            )
          }
          options={[
            { value: '', label: t('grant-lists.measure.hand') },
            ...MEASURES.map((value) => ({
              value: value as string,
              label: t(`grant-lists.measure.${value}`),
            })),
          ]}
        />
      </div>
      {line.measure === null && <Entered line={line} set={set} id={id} />}
    </>
  )
}

function Entered({ line, set, id }: GoalFieldsProps) {
  const t = useText()
  return (
    <div className="grant-columns">
      <NumberField
        id={`${id}-value`}
        label={t('grant-lists.reached')}
        value={line.enteredValue}
        change={(enteredValue) => set({ enteredValue })}
      />
      <LineField
        id={`${id}-on`}
        type="date"
        label={t('grant-lists.reached-on')}
        value={line.enteredOn ?? ''}
        onChange={({ target }) => set({ enteredOn: target.value || null })}
      />
      <LineField
        id={`${id}-source`}
        label={t('grant-lists.reached-source')}
        value={line.enteredSource}
        maxLength={200}
        onChange={({ target }) => set({ enteredSource: target.value })}
      />
    </div>
  )
}
