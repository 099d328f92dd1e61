import { parseArgs } from 'node:util'
import { comparePace } from './pace'
import { compareFunding } from './funding/compare'
import { compareReminders } from './reminders/compare'
import { compareScales } from './scale'

const { values } = parseArgs({
  options: {
    scale: { type: 'boolean', default: false },
    reminders: { type: 'boolean', default: false },
    funding: { type: 'boolean', default: false },
    enrolments: { type: 'string', default: '1000000' },
    mails: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
})
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const effort = { rounds: Number(values.rounds), seconds: Number(values.seconds) }

// A wrong answer ends the bench with an error; a ratio never does: it is for people to judge.

;(values.funding
  ? compareFunding(Number(values.enrolments), say)
  : values.reminders
    ? compareReminders(
        {
          enrolments: Number(values.enrolments),
          mails: Number(values.mails),
          seconds: effort.seconds,
        },
        say,
      )
    : values.scale
      ? compareScales(effort, say)
      : comparePace(effort, say)
).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
})
