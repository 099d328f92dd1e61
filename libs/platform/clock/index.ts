export { Clock, FixedClock, ClockModule } from './clock'
export { osloDay, osloDaysLater, osloInstant, osloWeeksLater } from './oslo'
