/** What may be attached to an activity, by the name that its files end in. */
export const resourceKinds = [
  'pdf',
  'docx',
  'xlsx',
  'pptx',
  'odt',
  'png',
  'jpg',
  'webp',
  'mp3',
  'vtt',
  'txt',
  'csv',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Texts are read as UTF-8 before they are taken in, so that this is true of them. */
export const mediaTypes: Readonly<Record<ResourceKind, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  vtt: 'text/vtt; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** Ten megabytes: a presentation with pictures, not a video. */
export const LARGEST = 10 * 1_048_576

/** How many files one activity carries at most; more is a library, not something to do. */
export const MOST = 20
