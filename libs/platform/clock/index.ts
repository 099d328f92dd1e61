export { Clock, FixedClock, ClockModule } from './clock'
export { osloDay, osloInstant, osloWeeksLater } from './oslo'
