export const gatheringFileTexts = {
  'gathering-file.none': {
    nb: 'Ingen vedlegg ennå. Alle som er kalt inn, kan lese det du legger til her.',
    nn: 'Ingen vedlegg enno. Alle som er kalla inn, kan lese det du legg til her.',
    en: 'No files yet. Everybody who is called can read what you add here.',
  },
} as const
