import { constraintProblems, problemTexts } from '../../platform/http'

constraintProblems({ pk_gathering_files: 'gathering-file.already-there' })
problemTexts({
  'gathering-file.already-there': {
    nb: 'Denne fila ligger allerede ved samlingen.',
    nn: 'Denne fila ligg alt ved samlinga.',
    en: 'This file is already attached to the gathering.',
  },
  'gathering-file.too-many': {
    nb: 'Samlingen har allerede {most} filer. Fjern en før du legger til en ny.',
    nn: 'Samlinga har alt {most} filer. Fjern ei før du legg til ei ny.',
    en: 'The gathering has {most} files already. Remove one before you add another.',
  },
})
