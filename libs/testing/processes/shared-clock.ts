import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Clock } from '../../platform/clock'

/** A clock that stands still for several processes until one of them moves it: the time of day is the text of a file. */
export class SharedClock extends Clock {
  constructor(private readonly path: string) {
    super()
  }

  override now(): Date {
    return new Date(readFileSync(this.path, 'utf8'))
  }

  /** Whole or not at all: whoever reads meanwhile sees the old time. */
  moveTo(instant: Date): void {
    writeFileSync(`${this.path}.next`, instant.toISOString())
    renameSync(`${this.path}.next`, this.path)
  }
}
