import { DataSource } from 'typeorm'
import { startApi, type TestApi } from '../libs/testing/api'

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly nullable: boolean
}

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** The database's words for the types that entities name. */
const WORDS: Readonly<Record<string, string>> = {
  timestamptz: 'timestamp with time zone',
  int: 'integer',
  bool: 'boolean',
}

it('every column of every entity stands in the migrated database, with the same type and the same nullability', async () => {
  const rows = await api.owner<Column>(`
    select table_name as table, column_name as name, data_type as type, is_nullable = 'YES' as nullable
    from information_schema.columns where table_schema = 'public'`)
  const there = new Map(
    rows.map((row) => [`${row.table}.${row.name}`, `${row.type}${row.nullable ? ' null' : ''}`]),
  )
  const { entityMetadatas, driver } = api.app.get(DataSource)
  const claimed = entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => {
      const type = driver.normalizeType(column)
      return [
        `${entity.tableName}.${column.databaseName}`,
        `${WORDS[type] ?? type}${column.isNullable ? ' null' : ''}`,
      ]
    }),
  )
  expect(claimed.length).toBeGreaterThan(10)
  expect(
    claimed
      .filter(([name, type]) => there.get(name ?? '') !== type)
      .map(([name, type]) => [name, type, there.get(name ?? '')]),
  ).toEqual([])
})
