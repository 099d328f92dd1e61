import { Global, Module, type DynamicModule } from '@nestjs/common'
import { osloDay } from './oslo'

/** The only source of "now". Instants are UTC; days are calendar days in Europe/Oslo. */
export class Clock {
  now(): Date {
    return new Date()
  }

  /** Today's date in Europe/Oslo as `YYYY-MM-DD`. */
  today(): string {
    return osloDay(this.now())
  }
}

/** A clock that stands still until it is told to move; for tests and for reproducible documents. */
export class FixedClock extends Clock {
  constructor(private instant: Date) {
    super()
  }

  override now(): Date {
    return new Date(this.instant)
  }

  moveTo(instant: Date): void {
    this.instant = instant
  }
}

@Global()
@Module({})
export class ClockModule {
  /** Everybody in the process reads this clock. */
  static with(clock: Clock): DynamicModule {
    return { module: ClockModule, providers: [{ provide: Clock, useValue: clock }], exports: [Clock] }
  }
}
