import { seedDemo } from '../../demo'
import { cloneDatabase, cloneOf, once, type TestDatabase } from '../cluster'

/** A database with the demo as of this run: it is told once, and whoever asks gets a copy of their own. */
export async function cloneDemo(name: string): Promise<TestDatabase> {
  const demo = await once('demo', async () => {
    const told = await cloneDatabase('demo')
    await seedDemo({ databaseUrl: told.appUrl, now: new Date(), log: () => undefined })
    return told.name
  })
  return cloneOf(demo, `${demo}_${name}`)
}
