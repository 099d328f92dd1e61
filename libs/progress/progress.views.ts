import type { MatrixFacts } from './facts/matrix.statement'
import type { GroupDetailRow } from './facts/group-detail.statement'
import { cohortStanding, groupIs } from './cohort/cohort-standing'
import { groupStanding, type Cell, type Progress, type Standing, type Telling } from './progress'
import type { GroupSummary, GroupView } from './group.dto'
import type { CohortProgressView, MatrixRow } from './cohort/matrix.dto'
import type { CellView, GroupProgressView } from './progress.dto'
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

export function matrixView({ cohort, modules, groups }: MatrixFacts, telling: Telling): CohortProgressView {
  const rows = groups.map((row) => ({ row, standing: groupStanding(row.modules, telling) }))
  const { counts, progress, missing } = cohortStanding(
    rows.map(({ standing }) => standing),
    telling,
  )
  return {
    cohort,
    counts: { ...counts, people: groups.reduce((sum, { people }) => sum + people, 0) },
    progress,
    missing: [...missing],
    modules: [...modules],
    groups: rows.map(({ row, standing }): MatrixRow => {
      const { id, name, batch, people, organisation } = row
      const county = organisation.municipalityNumber?.slice(0, 2) ?? null
      const told = { progress: standing.progress, cells: standing.cells.map(matrixCell) }
      return {
        id,
        name,
        county,
        batch,
        state: stateOf(row, standing.progress),
        standing: groupIs(standing),
        people,
        ...told,
      }
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
  const told = missing.map(({ code, text, dueOn, overdue }) => ({ code, text, dueOn, overdue }))
  return { module, state, missing: told, attendance }
}

/** A cell among hundreds: what lies ahead is not missing yet, and stands on the group's own page. */
function matrixCell(cell: Cell): CellView {
  return cellView(cell.state === 'upcoming' ? { ...cell, missing: [] } : cell)
}
