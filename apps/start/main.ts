import { ConfigError, startConfig, startedByNpm, type Config } from '../../libs/platform/config'
import { ChildFailure } from '../../libs/platform/processes'
import { PostgresFailure } from '../../libs/platform/postgres'
import { accountTable, demoAccounts } from './accounts'
import { Launcher } from './launcher'
import { Refusal } from './refusal'

/** A terminal and npm both pass one Ctrl-C on; only a later one is a second. */
const ONE_KEYSTROKE_MS = 400

/** What a person can mend: one sentence each, no stack. */
const PLAIN = [Refusal, ConfigError, PostgresFailure, ChildFailure]

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function main(): Promise<void> {
  const config = startConfig()
  const launcher = new Launcher(config, say)
  stopOnSignals(launcher)
  try {
    const url = await launcher.start({ fresh: process.argv.includes('--fresh') })
    if (url) await welcome(config, url)
  } catch (error) {
    await launcher.stop()
    throw error
  }
}

function stopOnSignals(launcher: Launcher): void {
  let first = Number.NEGATIVE_INFINITY
  const stop = (): void => {
    const now = performance.now()
    if (now - first < ONE_KEYSTROKE_MS) return
    if (first < 0) say('stopping …')
    first = first < 0 ? now : first
    launcher.stop().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (startedByNpm()) stopWithoutParent(stop)
}

/** npm passes a request to end only to the shell between us, and that shell tells nobody. */
function stopWithoutParent(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, 500)
  timer.unref()
}

async function welcome(config: Config, url: string): Promise<void> {
  say(`ready ${url}`)
  if (!config.demo) return
  const accounts = await demoAccounts(url)
  if (accounts.length > 0) {
    say('\nThis is a demo with invented people. Sign in as:')
    accountTable(accounts).forEach(say)
  }
  say(`\nMails are not sent but written to ${config.mailDir}. Ctrl-C stops everything.`)
}

function fail(error: unknown): never {
  const plain = PLAIN.some((kind) => error instanceof kind)
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${plain || !(error instanceof Error) ? message : (error.stack ?? message)}\n`)
  process.exit(1)
}

main().catch(fail)
