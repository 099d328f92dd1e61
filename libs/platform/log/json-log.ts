import { ConsoleLogger, type LogLevel } from '@nestjs/common'

/** One JSON object a line, so that a log collector needs no pattern; never a request's body or a person's text. */
export class JsonLog extends ConsoleLogger {
  constructor(level: LogLevel) {
    super({ json: true, colors: false, logLevels: levelsFrom(level) })
  }
}

const LEVELS: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose']

function levelsFrom(level: LogLevel): LogLevel[] {
  return LEVELS.slice(0, LEVELS.indexOf(level) + 1)
}
