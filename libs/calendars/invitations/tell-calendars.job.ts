import { defineJob } from '../../platform/jobs'

/** Tells calendars of what changed since it last ran; comes by the clock, every half minute. */
export const tellCalendars = defineJob('calendars.tell', { queue: 'reminders' })

/** Holds every calendar against what it should know, whether anything was noted or not; comes by the clock. */
export const checkCalendars = defineJob('calendars.check', { queue: 'reminders' })
