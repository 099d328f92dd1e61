import { BusyButton } from '../parts/busy-button'
import { Alert, Button, Heading, Label, Paragraph, Textarea } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import type { FormEvent } from 'react'
import type { Agenda } from '../api/answers'
import type { Versioned } from '../api/client'
import { useToGathering } from '../gatherings/gathering-link'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { AgendaList } from './agenda-list'
import { fresh, minutesOf, slots, type EditedItem } from './edited-agenda'
import { EditedRow } from './edited-row'
import { DifferentLength, useLength } from './length'
import { useAgenda, type AgendaEditing } from './use-agenda'
import { useItemOrder } from './use-item-order'

/** The whole in one form: what to do before, what happens on the day, and one button that stores it. */
export function AgendaEditor({ stored }: { stored: Versioned<Agenda> }) {
  const { gathering } = stored.data
  const editing = useAgenda(gathering.id, stored, useToGathering(gathering))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    editing.save()
  }
  return (
    <form className="reading stack-loose" onSubmit={submit}>
      {editing.theirs && <Theirs theirs={editing.theirs} take={editing.takeTheirs} />}
      {editing.error ? <FormError error={editing.error} /> : null}
      <Items editing={editing} agenda={stored.data} />
      <PreparationField editing={editing} />
      <SaveBar editing={editing} length={stored.data.length} />
    </form>
  )
}

function Items({ editing, agenda }: { editing: AgendaEditing; agenda: Agenda }) {
  const t = useText()
  const { edited, change } = editing
  const { items } = edited
  const set = (next: readonly EditedItem[]) => change({ ...edited, items: next })
  const order = useItemOrder(items, set)
  const times = slots(items, agenda.gathering.startsAt)
  const add = (item: EditedItem) => {
    set([...items, item])
    requestAnimationFrame(() => document.getElementById(`title-${item.key}`)?.focus())
  }
  return (
    <section className="stack" aria-labelledby="agenda-items">
      <Heading level={2} data-size="xs" id="agenda-items">
        {t('agenda.title')}
      </Heading>
      {items.length === 0 && <p className="quiet">{t('agenda.empty.planner')}</p>}
      <ol className="plain">
        {items.map((item, at) => (
          <EditedRow
            key={item.key}
            item={item}
            slot={times[at] ?? { startsAt: agenda.gathering.startsAt, endsAt: agenda.gathering.startsAt }}
            place={at + 1}
            of={items.length}
            order={order}
            change={(next) => set(items.map((one) => (one.key === item.key ? next : one)))}
            remove={() => set(items.filter((one) => one.key !== item.key))}
          />
        ))}
      </ol>
      <p className="ds-sr-only" role="status">
        {order.announcement}
      </p>
      <div className="row">
        <Button type="button" variant="secondary" onClick={() => add(fresh('', 30))}>
          <PlusIcon aria-hidden />
          {t('agenda.add')}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => add(fresh(t('agenda.break'), 15))}>
          {t('agenda.add-break')}
        </Button>
      </div>
    </section>
  )
}

function PreparationField({ editing: { edited, change } }: { editing: AgendaEditing }) {
  const t = useText()
  return (
    <section className="field-block">
      <Label htmlFor="preparation">{t('agenda.preparation')}</Label>
      <Paragraph id="preparation-description" className="quiet" data-size="sm">
        {t('agenda.preparation.description')}
      </Paragraph>
      <Textarea
        id="preparation"
        rows={5}
        maxLength={4000}
        aria-describedby="preparation-description"
        value={edited.preparation}
        onChange={(event) => change({ ...edited, preparation: event.target.value })}
      />
    </section>
  )
}

function SaveBar({ editing, length }: { editing: AgendaEditing; length: number }) {
  const t = useText()
  const told = useLength()
  const minutes = minutesOf(editing.edited.items)
  return (
    <div className="agenda-bar stack-tight">
      <div role="status" className="stack-tight">
        <p className="small">{t('agenda.sum', { minutes: told(minutes), length: told(length) })}</p>
        <DifferentLength minutes={minutes} length={length} />
      </div>
      <div>
        <BusyButton type="submit" busy={editing.saving}>
          {t(editing.theirs ? 'agenda.save-mine' : 'agenda.save')}
        </BusyButton>
      </div>
    </div>
  )
}

function Theirs({ theirs, take }: { theirs: Agenda; take: () => void }) {
  const t = useText()
  return (
    <Alert data-color="warning" role="alert" className="stack">
      <Heading level={2} data-size="2xs">
        {t('agenda.theirs.title')}
      </Heading>
      <Paragraph>{t('agenda.theirs.body')}</Paragraph>
      <AgendaList agenda={theirs} />
      <div>
        <Button type="button" variant="secondary" onClick={take}>
          {t('agenda.theirs.take')}
        </Button>
      </div>
    </Alert>
  )
}
