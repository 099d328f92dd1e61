export { CalendarsApi } from './calendars.module'
