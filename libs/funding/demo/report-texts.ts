/** Texts of the demo's reports: invented, in bokmål, and about nobody. */
export const PART_TEXTS: Readonly<Record<string, string>> = {
  summary:
    'Toppledergruppene i nettverket har fått et felles språk for digital transformasjon, og de bruker det på oppgaver de allerede har.\nDet som gjenstår, er at én kommune leverer sitt siste gruppesvar, og at tiltakene får eiere i linja.',
  goals:
    'Målet om antall kommuner er nådd. Det som bidro mest, var at kommunedirektøren selv åpnet hver modul for gruppa si.',
  activities:
    'Samlingene ble holdt som planlagt. Én gruppe mistet sin dag i modul 3 og tok den igjen med en annen pulje.',
  participation:
    'Oppmøtet har vært høyt fordi datoene ble satt et halvt år fram i tid og lå i lederkalenderne før programmet begynte.',
  conclusion:
    'Arbeidet fortsetter i modul 5, der kommunene gjør vedtatte tiltak konkrete. Ansvaret ligger hos programkontoret, og neste rapport kommer når perioden er over.',
}

export const FINAL_TEXTS: Readonly<Record<string, string>> = {
  summary:
    'Nesten alle kommunene har fullført kjernemodulene, og flere har tatt arbeidsformen med seg inn i sine faste ledermøter.',
  goals:
    'Målet om oppmøte er nådd. Mål uten tall er ikke anslått, fordi vi heller vil vise et hull enn en gjetning.',
  experience:
    'Det vi ville gjort likt en gang til, er å samle hele ledergruppa samtidig. Da ble beslutningene tatt der og da.\nDet vi ville gjort annerledes, er å la de lokale fasilitatorene møtes før første samling. Flere brukte de første ukene på å finne ut hva rollen var.',
  transfer:
    'Opplegget kan brukes av andre regioner. Det krever en lokal fasilitator med tid i kalenderen og en kommunedirektør som går foran.',
}
