export { CalendarsApi, CalendarsWork } from './calendars.module'
export { checkCalendars, tellCalendars } from './invitations/tell-calendars.job'
