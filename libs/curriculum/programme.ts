import type { ProgrammeContent } from './programme-content'
import { module1 } from './programme-module-1'
import { module2 } from './programme-module-2'
import { module3 } from './programme-module-3'
import { module4 } from './programme-module-4'
import { module5 } from './programme-module-5'

/** The whole programme as it is taught: four core modules and one follow-up. */
export const programme: ProgrammeContent = {
  key: 'kompetanseloftet',
  title: {
    nb: 'Kompetanseløftet i digital transformasjon',
    nn: 'Kompetanseløftet i digital transformasjon',
    en: 'Kompetanseløftet – digital transformation for leader groups',
  },
  modules: [module1, module2, module3, module4, module5],
}
