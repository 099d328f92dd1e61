import type { Statement } from '../../platform/database'
import type { ModuleKind } from '../../programmes'
import { GROUP, GROUP_FROM, type GroupRow } from './progress.statements'

/** A cohort, what it is taught, and every group that has not withdrawn. */
export interface MatrixFacts {
  readonly cohort: { readonly id: string; readonly name: string; readonly state: string }
  readonly modules: ReadonlyArray<{ number: number; title: string; kind: ModuleKind }>
  readonly groups: readonly GroupRow[]
}

/** $1 language, $2 day, $3 cohort. The whole screen in one statement; by batch and name, which says nothing of how they do. */
export const MATRIX: Statement = {
  name: 'progress_matrix',
  text: `
    select json_build_object('id', k.id, 'name', k.name, 'state', k.state) as cohort,
      (select coalesce(json_agg(json_build_object('number', m.number, 'title', app.text(m.title, $1), 'kind', m.kind)
        order by m.number), '[]') from modules m where m.programme_version_id = k.programme_version_id) as modules,
      (select coalesce(json_agg(to_json(told) order by told.place, told.name collate app.norwegian, told.id), '[]')
        from (select ${GROUP}, b.number as place ${GROUP_FROM}
          where g.cohort_id = $3 and g.state <> 'withdrawn') told) as groups
    from cohorts k where k.id = $3`,
}
