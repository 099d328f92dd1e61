import { Button, Heading } from '@digdir/designsystemet-react'
import { useState, type FormEvent, type ReactNode } from 'react'
import type { GrantForm } from '../api/answers'
import { FaultSummary, type Faults } from '../parts/fault-summary'
import { LineFaults } from '../grants/line-faults'
import { useGrantChange } from '../grants/form-queries'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { refusedFields } from './refused-fields'

/** A line as it is kept, or a new one without an id. */
interface Line {
  readonly id?: string
}

interface ListEditorProps<Item extends Line> {
  form: GrantForm
  id: string
  title: string
  /** The lines, out of the grant as it stands. */
  pick: (form: GrantForm) => readonly Item[]
  fresh: Item
  /** What one line is called to a screen reader and above its fields. */
  lineName: (item: Item, at: number) => string
  save: (version: number, items: Item[]) => Promise<GrantForm>
  children: (item: Item, set: (change: Partial<Item>) => void, id: string) => ReactNode
  /** What stands below the lines, such as a sum. */
  below?: (items: readonly Item[]) => ReactNode
}

/** Lines in an order that are edited together and saved as one: whoever saved in between is not overwritten. */
export function ListEditor<Item extends Line>(props: ListEditorProps<Item>) {
  const { form, id, title, pick, fresh, lineName, save, children, below } = props
  const t = useText()
  const [rows, setRows] = useState(() => numbered(pick(form)))
  // What is refused is about the lines in the order in which they were sent.
  const [sent, setSent] = useState(rows)
  const [kept, setKept] = useState(false)
  const change = useGrantChange(
    form.id,
    () =>
      save(
        form.version,
        rows.map(({ item }) => item),
      ),
    (saved) => {
      // New lines have their ids now.
      setRows(numbered(pick(saved)))
      setKept(true)
    },
  )
  const { faults, named } = refusals(change.error, id, sent, lineName)
  const edit = (next: typeof rows) => {
    setKept(false)
    setRows(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(rows)
    change.mutate()
  }
  return (
    <form className="panel stack" aria-labelledby={`${id}-title`} onSubmit={submit} noValidate>
      <Heading level={2} data-size="xs" id={`${id}-title`}>
        {title}
      </Heading>
      {!change.isPending && <FaultSummary faults={named} />}
      {change.error && Object.keys(faults).length === 0 && <FormError error={change.error} />}
      {rows.length === 0 && <p className="quiet">{t('grant-lists.none')}</p>}
      <LineFaults value={faults}>
        {rows.map(({ key, item }, at) => (
          <fieldset key={key} className="grant-pick grant-line stack-tight">
            <legend className="ds-label">{lineName(item, at)}</legend>
            {children(
              item,
              (part) =>
                edit(rows.map((row) => (row.key === key ? { key, item: { ...item, ...part } } : row))),
              `${id}-${key}`,
            )}
            <LineButtons
              name={lineName(item, at)}
              first={at === 0}
              up={() => edit(raised(rows, at))}
              remove={() => edit(rows.filter((row) => row.key !== key))}
            />
          </fieldset>
        ))}
      </LineFaults>
      {below?.(rows.map(({ item }) => item))}
      <div className="row">
        <Button type="submit" loading={change.isPending}>
          {t('grant-edit.save')}
        </Button>
        <Button
          type="button"
          variant="secondary"
          onClick={() =>
            edit([...rows, { key: Math.max(-1, ...rows.map((row) => row.key)) + 1, item: fresh }])
          }
        >
          {t('grant-lists.add')}
        </Button>
      </div>
      <p role="status">{kept ? t('grant-edit.saved') : ''}</p>
    </form>
  )
}

/** What is wrong, for the fields by themselves and for the list above them with the name of the line. */
function refusals<Item>(
  error: unknown,
  id: string,
  sent: readonly { key: number; item: Item }[],
  lineName: (item: Item, at: number) => string,
): { faults: Faults; named: Faults } {
  const refused = Object.entries(
    refusedFields(
      error,
      id,
      sent.map(({ key }) => key),
    ),
  )
  const name = (at: number) => sent.slice(at, at + 1).map(({ item }) => `${lineName(item, at)}: `)
  return {
    faults: Object.fromEntries(refused.map(([field, { detail }]) => [field, detail])),
    named: Object.fromEntries(
      refused.map(([field, { at, detail }]) => [field, `${name(at).join('')}${detail}`]),
    ),
  }
}

function numbered<Item>(items: readonly Item[]): { key: number; item: Item }[] {
  return items.map((item, at) => ({ key: at, item }))
}

function raised<Row>(rows: readonly Row[], at: number): Row[] {
  const next = [...rows]
  const [row] = next.splice(at, 1)
  if (row !== undefined) next.splice(at - 1, 0, row)
  return next
}

interface LineButtonsProps {
  name: string
  first: boolean
  up: () => void
  remove: () => void
}

function LineButtons({ name, first, up, remove }: LineButtonsProps) {
  const t = useText()
  return (
    <div className="row">
      {!first && (
        <Button type="button" variant="tertiary" data-size="sm" onClick={up}>
          {t('grant-lists.up')}
          <span className="ds-sr-only">: {name}</span>
        </Button>
      )}
      <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={remove}>
        {t('grant-lists.remove.short')}
        <span className="ds-sr-only">: {name}</span>
      </Button>
    </div>
  )
}
