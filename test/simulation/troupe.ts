import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { childEnvironment } from '../../libs/platform/config'
import type { Chance } from './chance'

const processes = join(__dirname, '../../libs/testing/processes')

/** More than are ever killed. */
const MOST = 60

/** Several real workers; one that is killed is replaced while the others go on. */
export class Troupe {
  /** How many were started, and how many of them were killed at work. */
  started = 0
  killed = 0
  private readonly working = new Set<ChildProcess>()
  private readonly booting = new Set<Promise<void>>()

  constructor(
    private readonly clockFile: string,
    private readonly variables: Readonly<Record<string, string | null>>,
  ) {}

  async begin(size: number): Promise<void> {
    for (let n = 0; n < size; n++) this.recruit()
    await this.allReady()
  }

  async allReady(): Promise<void> {
    await Promise.all(this.booting)
  }

  /** `kill -9` of one that works, whatever it is doing; somebody else takes the place. */
  kill(chance: Chance): void {
    const victims = [...this.working]
    if (victims.length === 0) return
    const victim = chance.one(victims)
    this.working.delete(victim)
    victim.kill('SIGKILL')
    this.killed++
    this.recruit()
  }

  async end(): Promise<void> {
    await this.allReady()
    await Promise.all(
      [...this.working].map(async (worker) => {
        const ended = once(worker, 'exit')
        worker.kill('SIGKILL')
        await ended
      }),
    )
  }

  private recruit(): void {
    this.started++
    const boot = this.boot().finally(() => this.booting.delete(boot))
    this.booting.add(boot)
  }

  private replace(): void {
    if (this.started > MOST) throw new Error('One worker after the other ends before it has begun')
    this.recruit()
  }

  private async boot(): Promise<void> {
    const worker = fork(join(processes, 'worker-program.ts'), [this.clockFile], {
      execArgv: ['-r', join(processes, 'typescript.cjs')],
      env: childEnvironment({
        KL_DEMO: 'true',
        KL_QUIET: 'true',
        SESSION_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
        REDIS_URL: null,
        ...this.variables,
      }),
    })
    const [said] = (await Promise.race([once(worker, 'message'), once(worker, 'exit')])) as [unknown]
    // On a machine that is busy with everything else one may give up before it began; whoever runs them starts another.
    if (said !== 'ready') return this.replace()
    this.working.add(worker)
  }
}
