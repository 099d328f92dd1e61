/** A leader group of the demo: municipality number and how many take part. */
export interface PlannedGroup {
  readonly municipality: string
  readonly people: number
}

const group = (municipality: string, people: number): PlannedGroup => ({ municipality, people })

/** The four batches that went through modules 1–4, with 281 people. */
export const completedBatches: readonly (readonly PlannedGroup[])[] = [
  [
    group('3201', 14),
    group('3203', 12),
    group('3207', 11),
    group('3212', 8),
    group('3214', 8),
    group('3216', 9),
    group('3218', 9),
  ],
  [
    group('3205', 12),
    group('3209', 11),
    group('3222', 10),
    group('3224', 9),
    group('3226', 9),
    group('3232', 9),
    group('3240', 16),
  ],
  [
    group('3101', 10),
    group('3103', 10),
    group('3105', 11),
    group('3107', 12),
    group('3112', 8),
    group('3118', 11),
    group('3120', 7),
  ],
  [
    group('3301', 12),
    group('3303', 10),
    group('3305', 10),
    group('3312', 9),
    group('3314', 9),
    group('3316', 8),
    group('3326', 7),
  ],
]

/** First day of modules 1–4; batch 1 meets on it, batch 2 on the next day, and so on. */
export const heldFrom: readonly string[] = ['2023-08-21', '2023-11-06', '2024-01-29', '2024-04-15']

/** The cohort that is enrolling: two batches. */
export const enrollingBatches: readonly (readonly PlannedGroup[])[] = [
  [group('3110', 9), group('3116', 7), group('3220', 10), group('3228', 11), group('3238', 10)],
  [group('3310', 8), group('3324', 7), group('3328', 8), group('3330', 8), group('3332', 7)],
]

/** Lacks the postwork of module 4. */
export const LATE = '3112'
/** Missed its day in module 3, and caught up with batch 1. */
export const CAUGHT_UP = '3326'
/** Hosts the grant. */
export const HOST = '3201'
/** Municipalities whose language is nynorsk. */
export const NYNORSK: readonly string[] = ['3326', '3324', '3328', '3330']
/** Bærum has six development leaders; of other groups it is a share. */
export const DEVELOPMENT_LEADERS: Readonly<Record<string, number>> = { '3201': 6, '3326': 3 }
