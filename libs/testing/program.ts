import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from '../platform/config'
import { waitUntil } from '../platform/postgres'

const ROOT = join(__dirname, '..', '..')
/** What a test must not inherit from the machine it runs on. */
const UNSET = { NODE_ENV: null, DATABASE_URL: null, DATABASE_APP_URL: null, REDIS_URL: null, SMTP_URL: null }

/** A program of ours that runs as somebody would run it, with everything that it said so far. */
export class Program {
  output = ''
  private readonly child: ChildProcess

  /** @param args what follows `node` on the command line */
  constructor(args: readonly string[], variables: Readonly<Record<string, string | null>>) {
    this.child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: childEnvironment({ ...UNSET, ...variables }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (text: Buffer) => (this.output += text.toString()))
    }
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  /** Waits for a text in the output; fails with the whole output when it does not come or the program ends first. */
  async says(pattern: RegExp, milliseconds = 60_000): Promise<RegExpExecArray> {
    await waitUntil(() => pattern.test(this.output) || this.hasEnded(), milliseconds)
    const found = pattern.exec(this.output)
    if (!found) throw new Error(`Not said: ${pattern}. What was said:\n${this.output}`)
    return found
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name)
  }

  /** The exit code; null when a signal ended it. Fails when it does not end in time. */
  async end(milliseconds = 60_000): Promise<number | null> {
    if (!(await waitUntil(() => this.hasEnded(), milliseconds)))
      throw new Error(`It still runs:\n${this.output}`)
    return this.child.exitCode
  }

  private hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null
  }
}
