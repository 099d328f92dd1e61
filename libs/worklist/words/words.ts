import { groupWords } from './group-words'
import { learningWords } from './learning-words'

/** Every sentence of the worklist in its three languages. */
export const words = { ...learningWords, ...groupWords }
export type Word = keyof typeof words
