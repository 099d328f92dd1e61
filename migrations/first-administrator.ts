import { Client } from 'pg'
import { migrateConfig } from '../libs/platform/config'

const ADD = `
  with person as (
    insert into people (name, email) values ($1, $2)
    on conflict ((lower(email))) do update set name = excluded.name returning id)
  insert into role_assignments (person_id, role)
  select id, 'administrator' from person
  where not exists (select from role_assignments r
    where r.person_id = person.id and r.role = 'administrator' and r.to_at is null)`

/** Makes somebody an administrator from the machine itself: the first one has nobody who could ask them in. */
async function main(name: string | undefined, email: string | undefined): Promise<void> {
  if (!name || !email?.includes('@')) throw new Error('Say who: first-administrator.js "NAME" MAIL')
  const client = new Client({ connectionString: migrateConfig().databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`select app.enter(null, null, 0, '{system}', '{setup}')`)
    await client.query(ADD, [name, email])
    await client.query('commit')
  } finally {
    await client.end()
  }
  process.stdout.write(`${name} is an administrator and signs in by mail to ${email}\n`)
}

main(process.argv[2], process.argv[3]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
