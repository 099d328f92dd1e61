export const gatheringStates = ['draft', 'called', 'held', 'locked', 'cancelled', 'moved'] as const
export type GatheringState = (typeof gatheringStates)[number]

export const gatheringModes = ['physical', 'digital', 'hybrid'] as const
export type GatheringMode = (typeof gatheringModes)[number]

export const attendanceStatuses = ['unknown', 'present', 'partly', 'excused', 'absent', 'stand-in'] as const
/** Whether a person was there; `unknown` means that nobody has marked it yet. */
export type AttendanceStatus = (typeof attendanceStatuses)[number]

export const attendanceModes = ['physical', 'digital'] as const
export type AttendanceMode = (typeof attendanceModes)[number]
