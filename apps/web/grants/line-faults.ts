import { createContext, useContext } from 'react'
import type { Faults } from '../parts/fault-summary'

/** What is wrong in the lines of the list around a field, by the ids of the fields. */
export const LineFaults = createContext<Faults>({})

/** What is wrong with the field of this id; null where nothing is. */
export function useLineFault(id: string): string | null {
  return useContext(LineFaults)[id] ?? null
}
