export { Clock, FixedClock, ClockModule } from './clock'
export { osloDay, osloInstant } from './oslo'
