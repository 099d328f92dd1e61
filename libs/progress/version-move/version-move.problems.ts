import { problemTexts } from '../../platform/http'

problemTexts({
  'version-move.unknown': {
    nb: 'Versjonen er ikke en nyere, publisert versjon av det samme programmet.',
    nn: 'Versjonen er ikkje ein nyare, publisert versjon av det same programmet.',
    en: 'The version is not a newer, published version of the same programme.',
  },
  'version-move.module-held': {
    nb: 'Modul {module} finnes ikke i den nye versjonen, men har samlinger som er innkalt eller holdt.',
    nn: 'Modul {module} finst ikkje i den nye versjonen, men har samlingar som er kalla inn eller haldne.',
    en: 'Module {module} is not part of the new version, but has gatherings that were called or held.',
  },
  'version-move.over': {
    nb: 'Kullet er avsluttet. Versjonen som det fulgte, står fast.',
    nn: 'Kullet er avslutta. Versjonen som det følgde, står fast.',
    en: 'The cohort is closed. The version that it followed stands.',
  },
})
