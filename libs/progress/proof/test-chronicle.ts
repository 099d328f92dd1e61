import type { Happening } from './test-history'
import type { Model, ModelGathering } from './test-model'

/** Writes into the book what happened, as the sentences of the domain say it. */
export function write(model: Model, event: Happening): void {
  switch (event.kind) {
    case 'plan':
      return void call(model, event)
    case 'move': {
      const old = model.gatherings[event.gathering] as ModelGathering
      old.state = 'moved'
      old.reason = event.reason
      old.movedTo = model.gatherings.length
      const sheets = [...old.sheets].filter(([group]) => !model.groups[group]?.withdrawn)
      model.gatherings.push({
        ...fresh(old.module, old.batch, event.day),
        sheets: new Map(sheets.map(([group, { catchUp }]) => [group, blank(catchUp)])),
      })
      return
    }
    case 'cancel': {
      const off = model.gatherings[event.gathering] as ModelGathering
      off.state = 'cancelled'
      off.reason = event.reason
      return
    }
    case 'catch-up':
      return void model.gatherings[event.gathering]?.sheets.set(event.group, blank(true))
    case 'mark':
      return mark(model, event)
    case 'deliver':
      return void model.delivered.add(`${event.group}/${event.activity}`)
    case 'reopen':
      return void model.delivered.delete(`${event.group}/${event.activity}`)
    case 'do':
      return void model.done.add(`${event.person}/${event.activity}`)
    case 'join':
      return void model.people.push({ group: event.group, from: model.today, to: null })
    case 'leave':
      return void ((model.people[event.person] as { to: number | null }).to = model.today)
    case 'change-batch':
      return changeBatch(model, event.group, event.batch)
    case 'withdraw':
      return void ((model.groups[event.group] as { withdrawn: boolean }).withdrawn = true)
    case 'new-version':
      model.version = 1
  }
}

function call(model: Model, { module, batch, day }: { module: number; batch: number; day: number }): void {
  const invited = model.groups.flatMap((group, i) => (group.batch === batch && !group.withdrawn ? [i] : []))
  model.gatherings.push({
    ...fresh(module, batch, day),
    sheets: new Map(invited.map((group) => [group, blank(false)])),
  })
}

function mark(model: Model, event: Extract<Happening, { kind: 'mark' }>): void {
  const gathering = model.gatherings[event.gathering] as ModelGathering
  const sheet = gathering.sheets.get(event.group)
  if (!sheet) return
  for (const [person, word] of event.marks) sheet.marks.set(person, word)
  if (gathering.day > model.today) return
  sheet.marked = true
  gathering.state = 'held'
}

/** A group that changes batch leaves what its old batch is called to, unless something is noted there already. */
function changeBatch(model: Model, group: number, batch: number): void {
  const moved = model.groups[group] as Model['groups'][number]
  if (moved.batch === batch) return
  for (const one of model.gatherings.filter(({ state }) => state === 'called')) {
    const sheet = one.sheets.get(group)
    if (one.batch === moved.batch && sheet && !sheet.catchUp && sheet.marks.size === 0)
      one.sheets.delete(group)
    if (one.batch === batch && !one.sheets.has(group)) one.sheets.set(group, blank(false))
  }
  moved.batch = batch
}

function fresh(module: number, batch: number, day: number): Omit<ModelGathering, 'sheets'> {
  return { module, batch, day, state: 'called', movedTo: null, reason: '' }
}

function blank(catchUp: boolean): { catchUp: boolean; marked: boolean; marks: Map<number, string> } {
  return { catchUp, marked: false, marks: new Map() }
}
