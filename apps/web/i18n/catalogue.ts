import { shellTexts } from '../app/texts'
import { sessionTexts } from '../session/texts'
import type { Texts } from './language'

/** Every text of the screens, each key once, in three languages side by side. */
export const catalogue = {
  ...shellTexts,
  ...sessionTexts,
} satisfies Texts

export type TextKey = keyof typeof catalogue
