import type { GroupDetailRow } from './facts/group-detail.statement'
import type { Cell, Progress, Standing } from './progress'
import type { GroupSummary, GroupView } from './group.dto'
import type { CellView, CohortProgressView, GroupProgressView, MatrixRow } from './progress.dto'
import type { GroupRow, PersonRow } from './facts/progress.statements'

export function groupSummary(row: GroupRow, progress: Progress): GroupSummary {
  const { id, name, organisation, batch, people } = row
  return {
    id,
    name,
    organisation,
    cohort: cohortName(row),
    batch,
    state: stateOf(row, progress),
    people,
    progress,
  }
}

export function groupView(row: GroupDetailRow, progress: Progress): GroupView {
  const { version, chiefExecutive, facilitators, members, gatherings } = row
  return {
    ...groupSummary(row, progress),
    version,
    chiefExecutive,
    facilitators: [...facilitators],
    members: [...members],
    gatherings: [...gatherings],
  }
}

export function progressView(
  row: GroupRow,
  { progress, cells }: Standing,
  people: ReadonlyArray<{ member: PersonRow; standing: Standing }>,
): GroupProgressView {
  return {
    group: { id: row.id, name: row.name, cohort: cohortName(row) },
    progress,
    modules: row.modules.map(({ title, kind, opensOn, heldOn, dueOn, moved }, i) => ({
      ...cellView(cells[i] as Cell),
      title,
      kind,
      opensOn,
      heldOn,
      dueOn,
      moved,
    })),
    people: people.map(({ member, standing }) => ({
      enrolmentId: member.enrolmentId,
      person: member.person,
      category: member.category,
      title: member.title,
      progress: standing.progress,
      cells: standing.cells.map(cellView),
    })),
  }
}

export function matrixView(
  first: GroupRow,
  rows: ReadonlyArray<{ row: GroupRow; standing: Standing }>,
): CohortProgressView {
  return {
    cohort: cohortName(first),
    counts: {
      groups: rows.length,
      completed: rows.filter(({ standing }) => standing.progress.completed).length,
      people: rows.reduce((sum, { row }) => sum + row.people, 0),
    },
    modules: first.modules.map(({ number, title, kind }) => ({ number, title, kind })),
    groups: rows.map(({ row, standing }): MatrixRow => {
      const { id, name, batch, people } = row
      const { progress, cells } = standing
      return { id, name, batch, state: stateOf(row, progress), people, progress, cells: cells.map(cellView) }
    }),
  }
}

/** The state that a reader sees: a group that has done all is completed, whatever was last set by hand. */
function stateOf(row: GroupRow, progress: Progress): string {
  return progress.completed && (row.state === 'active' || row.state === 'enrolled') ? 'completed' : row.state
}

function cohortName({ cohort: { id, name, state } }: GroupRow): { id: string; name: string; state: string } {
  return { id, name, state }
}

function cellView({ module, state, missing, attendance }: Cell): CellView {
  return { module, state, missing: [...missing], attendance }
}
