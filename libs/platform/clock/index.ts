export { Clock, FixedClock, ClockModule } from './clock'
export { osloDay, osloDaysLater, osloInstant, osloWeek, osloWeeksLater } from './oslo'
