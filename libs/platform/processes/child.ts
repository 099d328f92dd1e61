import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { waitUntil } from '../postgres'

export interface ChildPlan {
  readonly name: string
  readonly script: string
  /** Loaded before the script. */
  readonly preload: string
  readonly logFile: string
  readonly environment: () => Record<string, string>
  /** True once the child does its work. */
  readonly isWell: () => Promise<boolean>
  /** Called at each start and end, to write down which processes are ours. */
  readonly changed: () => void
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 10_000
/** A child that lived this long was well; the next pause is short again. */
const LONG_LIFE = 30_000
const LOG_LIMIT = 5_000_000

/** A child that does not come up; the message holds the last thing that it complained about. */
export class ChildFailure extends Error {}

/** One program beside ours: started, started again when it dies, and ended in an orderly way. */
export class Child {
  private process: ChildProcess | null = null
  private timer: NodeJS.Timeout | null = null
  private pause = FIRST_PAUSE
  private ending = false
  private logBegin = 0
  private everWell = false
  private failures = 0

  constructor(private readonly plan: ChildPlan) {}

  get pid(): number | null {
    return this.process?.pid ?? null
  }

  /** Starts it and waits until it is well. Throws with the last thing it said when it dies again and again. */
  async start(patience: number): Promise<void> {
    this.launch()
    const over = await waitUntil(
      async () => this.ending || this.failures >= 3 || (await this.plan.isWell()),
      patience,
    )
    if (this.ending) return
    if (!over || this.failures >= 3)
      throw new ChildFailure(`The ${this.plan.name} does not start: ${this.lastWords()}`)
    this.everWell = true
  }

  /** Asks it to finish its work and end, and ends it by force after so many milliseconds. */
  async stop(patience: number): Promise<void> {
    this.ending = true
    if (this.timer) clearTimeout(this.timer)
    const { process: child } = this
    if (!child) return
    child.kill('SIGTERM')
    if (!(await waitUntil(() => this.process === null, patience))) child.kill('SIGKILL')
    await waitUntil(() => this.process === null, 5_000)
  }

  /** Lets it begin anew, with the environment as it is now. */
  restart(): void {
    this.process?.kill('SIGTERM')
  }

  kill(): void {
    this.ending = true
    this.process?.kill('SIGKILL')
  }

  private launch(): void {
    const { script, preload, logFile, environment, changed } = this.plan
    const log = openLog(logFile)
    this.logBegin = statSync(logFile).size
    const since = performance.now()
    const child = spawn(process.execPath, ['--enable-source-maps', '-r', preload, script], {
      env: environment(),
      stdio: ['ignore', log, log, 'ipc'],
      // Its own session: Ctrl-C in the terminal is for the launcher, which says who ends when.
      detached: true,
    })
    closeSync(log)
    this.process = child
    child.once('error', () => undefined)
    child.once('exit', () => this.ended(performance.now() - since))
    changed()
  }

  private ended(life: number): void {
    this.process = null
    if (this.ending) return
    this.plan.changed()
    if (life > LONG_LIFE) this.pause = FIRST_PAUSE
    if (!this.everWell) this.failures += 1
    this.timer = setTimeout(() => this.launch(), this.pause)
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE)
  }

  private lastWords(): string {
    const said = readFileSync(this.plan.logFile, 'utf8').slice(this.logBegin)
    return `${complaintIn(said)} (all of it is in ${this.plan.logFile})`
  }
}

/** The first line of the last complaint in a log whose lines are JSON, except where a program broke down. */
export function complaintIn(log: string): string {
  const lines = log.trim().split('\n')
  const entry = lines.findLast((line) => /"level":"(error|fatal)"/.test(line))
  if (entry) return String((JSON.parse(entry) as { message: unknown }).message).split('\n')[0] ?? ''
  return lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? ''
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true })
  if (existsSync(path) && statSync(path).size > LOG_LIMIT) renameSync(path, `${path}.old`)
  return openSync(path, 'a', 0o600)
}
