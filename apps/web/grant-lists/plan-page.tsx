import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { GrantForm } from '../api/answers'
import { LoadedPage } from '../app/loaded-page'
import { Page } from '../app/page'
import { BackToGrant } from '../grants/facts-page'
import { grantFormQuery } from '../grants/form-queries'
import { InLanguages } from '../grants/in-languages'
import { useText } from '../i18n/text'
import { today } from '../members/fields'
import { LineField, LineSelect } from './line-field'
import { GoalFields, type GoalLine } from './goal-fields'
import { ListEditor } from './list-editor'
import { saveConditions, saveGoals, saveMilestones } from './queries'
import '../grants/grants.css'

const route = getRouteApi('/signed-in/tilskudd/$grantId/plan')
const NOTHING = { nb: '', nn: '', en: '' }
type Fresh<Line extends { id?: string }> = Omit<Line, 'id'> & { id?: string }
type Condition = Fresh<GrantForm['conditions'][number]>
type Milestone = Fresh<GrantForm['milestones'][number]>

export function GrantPlanPage() {
  const { grantId } = route.useParams()
  const form = useQuery(grantFormQuery(grantId))
  return <LoadedPage query={form}>{(data) => <Plan form={data} />}</LoadedPage>
}

function Plan({ form }: { form: GrantForm }) {
  const t = useText()
  return (
    <Page title={t('grant-lists.plan')} above={<BackToGrant id={form.id} name={form.name} />}>
      <div className="stack-loose grant-form">
        <ListEditor<GoalLine>
          form={form}
          id="goals"
          title={t('grant.goals')}
          pick={(grant) => grant.goals}
          fresh={{ title: NOTHING, target: 0, unit: 'municipalities', measure: null, enteredValue: null, enteredOn: null, enteredSource: '' }}
          lineName={({ title }, at) => title.nb || t('grant-lists.line', { n: at + 1 })}
          save={(version, items) => saveGoals(form.id, version, items)}
        >
          {(line, set, id) => <GoalFields line={line} set={set} id={id} />}
        </ListEditor>
        <ListEditor<Milestone>
          form={form}
          id="milestones"
          title={t('grant-lists.milestones')}
          pick={(grant) => grant.milestones}
          fresh={{ title: NOTHING, plannedOn: today(), module: null, heldOn: null }}
          lineName={({ title }, at) => title.nb || t('grant-lists.line', { n: at + 1 })}
          save={(version, items) => saveMilestones(form.id, version, items)}
        >
          {(line, set, id) => <MilestoneFields line={line} set={set} id={id} />}
        </ListEditor>
        <ListEditor<Condition>
          form={form}
          id="conditions"
          title={t('grant-lists.conditions')}
          pick={(grant) => grant.conditions}
          fresh={{ text: NOTHING, state: 'open', how: NOTHING }}
          lineName={(_, at) => t('grant-lists.condition', { n: at + 1 })}
          save={(version, items) => saveConditions(form.id, version, items)}
        >
          {(line, set, id) => <ConditionFields line={line} set={set} id={id} />}
        </ListEditor>
      </div>
    </Page>
  )
} // prettier-ignore

interface FieldsProps<Line> {
  line: Line
  set: (change: Partial<Line>) => void
  id: string
}

function MilestoneFields({ line, set, id }: FieldsProps<Milestone>) {
  const t = useText()
  const modules = ['', '1', '2', '3', '4', '5'] as const
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
        <LineField
          id={`${id}-planned`}
          type="date"
          label={t('grant-lists.planned')}
          value={line.plannedOn}
          onChange={({ target }) => set({ plannedOn: target.value })}
        />
        <LineSelect
          id={`${id}-module`}
          label={t('grant-lists.told-by')}
          value={String(line.module ?? '')}
          choose={(module) => set({ module: module === '' ? null : Number(module), heldOn: null })}
          options={modules.map((value) => ({
            value,
            label:
              value === '' ? t('grant-lists.told-by.hand') : t('grant-lists.told-by.module', { n: value }),
          }))}
        />
        {line.module === null && (
          <LineField
            id={`${id}-held`}
            type="date"
            label={t('grant-lists.held')}
            value={line.heldOn ?? ''}
            onChange={({ target }) => set({ heldOn: target.value || null })}
          />
        )}
      </div>
    </>
  )
}

function ConditionFields({ line, set, id }: FieldsProps<Condition>) {
  const t = useText()
  return (
    <>
      <InLanguages
        id={`${id}-text`}
        label={t('grant-lists.condition.text')}
        value={line.text}
        max={600}
        rows={2}
        change={(text) => set({ text })}
      />
      <LineSelect
        id={`${id}-state`}
        label={t('grant-lists.condition.state')}
        value={line.state}
        choose={(state) => set({ state })}
        options={(['open', 'met', 'not-met'] as const).map((value) => ({
          value,
          label: t(`grant-lists.condition.state.${value}`),
        }))}
      />
      {line.state !== 'open' && (
        <InLanguages
          id={`${id}-how`}
          label={t('grant-lists.condition.how')}
          value={line.how}
          max={2000}
          rows={2}
          change={(how) => set({ how })}
        />
      )}
    </>
  )
}
