import { Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import type { TextKey } from '../i18n/catalogue'
import { useText } from '../i18n/text'
import { TextField } from '../parts/text-field'
import type { Faults } from './form'

interface SelectFieldProps<Value extends string> {
  id: string
  label: string
  value: Value
  choose: (value: Value) => void
  options: readonly { readonly value: Value; readonly label: string }[]
  fault?: string | undefined
}

export function SelectField<Value extends string>({
  id,
  label,
  value,
  choose,
  options,
  fault,
}: SelectFieldProps<Value>) {
  return (
    <div className="field-block">
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-error` : undefined}
        onChange={(event) => choose(event.target.value as Value)}
      >
        {options.map((option) => (
          <Select.Option key={option.value} value={option.value}>
            {option.label}
          </Select.Option>
        ))}
      </Select>
      {fault && <ValidationMessage id={`${id}-error`}>{fault}</ValidationMessage>}
    </div>
  )
}

interface DayFieldProps {
  id: string
  label: string
  value: string
  choose: (day: string) => void
  faults: Faults
}

export function DayField({ id, label, value, choose, faults }: DayFieldProps) {
  return (
    <TextField
      id={id}
      label={label}
      type="date"
      value={value}
      max={today()}
      error={faults[id] ?? null}
      onChange={(event) => choose(event.target.value)}
    />
  )
}

export interface PersonDraft {
  readonly name: string
  readonly email: string
}

interface PersonFieldsProps {
  draft: PersonDraft
  set: (change: Partial<PersonDraft>) => void
  faults: Faults
}

export function PersonFields({ draft, set, faults }: PersonFieldsProps) {
  const t = useText()
  return (
    <>
      <TextField
        id="member-name"
        label={t('members.name')}
        value={draft.name}
        maxLength={120}
        autoComplete="off"
        error={faults['member-name'] ?? null}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        id="member-email"
        label={t('members.email')}
        type="email"
        value={draft.email}
        maxLength={254}
        autoComplete="off"
        error={faults['member-email'] ?? null}
        onChange={(event) => set({ email: event.target.value })}
      />
    </>
  )
}

export type Category = 'top-leader' | 'development-leader'

interface PlaceFieldsProps {
  title: string
  category: Category
  set: (change: { title?: string; category?: Category }) => void
}

export function PlaceFields({ title, category, set }: PlaceFieldsProps) {
  const t = useText()
  const categories = ['top-leader', 'development-leader'] as const
  return (
    <>
      <TextField
        id="member-title"
        label={t('members.title-field')}
        value={title}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => set({ title: event.target.value })}
      />
      <SelectField
        id="member-category"
        label={t('members.category')}
        value={category}
        choose={(value) => set({ category: value })}
        options={categories.map((value) => ({ value, label: t(`word.${value}`) }))}
      />
    </>
  )
}

export const reasons = ['left-job', 'new-duties', 'leave', 'reorganisation', 'mistake', 'other'] as const
export type Reason = (typeof reasons)[number]

export function ReasonField({ value, choose }: { value: Reason; choose: (reason: Reason) => void }) {
  const t = useText()
  const label = (reason: Reason): TextKey => `members.reason.${reason}`
  return (
    <SelectField
      id="member-reason"
      label={t('members.reason')}
      value={value}
      choose={choose}
      options={reasons.map((reason) => ({ value: reason, label: t(label(reason)) }))}
    />
  )
}

/** What is missing of a person who comes. */
export function personFaults({ name, email }: PersonDraft, texts: { name: string; email: string }): Faults {
  return {
    ...(name.trim() ? {} : { 'member-name': texts.name }),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) ? {} : { 'member-email': texts.email }),
  }
}

/** Today in Oslo, `YYYY-MM-DD`. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
}
