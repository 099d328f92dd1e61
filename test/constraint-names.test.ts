import { withClient } from '../libs/platform/postgres'
import { workerDatabase } from '../libs/testing/cluster'

/** Every constraint and index of ours: what it is called, on which table, over which columns. */
const NAMED = `
  select c.conname as name, c.contype::text as kind, t.relname as table, coalesce((
      select string_agg(a.attname, ',' order by k.place) from unnest(c.conkey) with ordinality k(attribute, place)
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attribute), '') as columns
  from pg_constraint c join pg_class t on t.oid = c.conrelid
  where t.relnamespace = 'public'::regnamespace and t.relname <> 'schema_migrations' and c.contype in ('p', 'u', 'f', 'c', 'x')
  union all
  select i.relname, case when x.indisunique then 'unique index' else 'index' end, t.relname, ''
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
  where t.relnamespace = 'public'::regnamespace and t.relname <> 'schema_migrations'
    and not exists (select from pg_constraint c where c.conindid = x.indexrelid and c.contype in ('p', 'u', 'x'))`

interface Named {
  readonly name: string
  readonly kind: 'p' | 'u' | 'f' | 'c' | 'x' | 'unique index' | 'index'
  readonly table: string
  readonly columns: string
}

const PREFIX = { p: 'pk', u: 'uq', f: 'fk', c: 'ck', x: 'ex', 'unique index': 'uq', index: 'ix' } as const

/** Problems are told from constraints by name, so a name that says nothing becomes an error that says nothing. */
function misnamed({ name, kind, table, columns }: Named): boolean {
  const begin = `${PREFIX[kind]}_${table}`
  if (kind === 'p') return name !== begin
  if (!name.startsWith(`${begin}_`)) return true
  const said = name.slice(begin.length + 1)
  // A key over more than three columns may have a word for what they are together.
  if (kind === 'u') return said !== columns.replaceAll(',', '_') && columns.split(',').length <= 3
  // A key that also carries the parent's scope, such as (group_id, cohort_id), is named after what it points at.
  return kind === 'f' && !columns.replaceAll(',', '_').includes(said)
}

describe('the schema', () => {
  it('has a name for every constraint and index: what it is, its table, its columns', async () => {
    const { ownerUrl } = await workerDatabase()
    const all = await withClient(ownerUrl, async (client) => (await client.query<Named>(NAMED)).rows)
    expect(all.length).toBeGreaterThan(50)
    expect(all.filter(misnamed).map(({ name, table }) => `${table}: ${name}`)).toEqual([])
  }, 120_000)
})
