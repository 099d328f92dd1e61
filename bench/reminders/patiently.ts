import { Client } from 'pg'

/** A connection that waits as long as it takes: what fills and measures large tables has no hurry. */
export async function patiently<Answer>(
  connectionString: string,
  work: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
