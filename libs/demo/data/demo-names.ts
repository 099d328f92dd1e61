const GIVEN = (
  'Aslaug Birk Cecilie Dagny Eilert Frøydis Gaute Hjørdis Idunn Jostein Kjellaug Leikny Magnar Njål Oddlaug Peder ' +
  'Ragnvald Sigrun Torfinn Unni Vebjørn Ylva Åsmund Øyvor Almar Borghild Credo Dordi Embrik Fredrikke Grim Hallvard ' +
  'Ingunn Jorid Ketil Lovise Marit Nanna Olaug Pernille Rikard Synnøve Tarjei Ulrikke Viljar Wenche Ådne Ørnulf'
).split(' ')

const FAMILY = (
  'Askehaug Bekkelund Djupdal Engestrand Fjellsrud Granbakk Heggvoll Isdalen Juvland Kvernmo Lauvstad Myrbråten ' +
  'Nordtun Ospelien Plassgård Rognstad Skogheim Tangvik Ulveseth Vollsæter Ytterdal Åkermo Østbekk Almeløkken ' +
  'Bjørkvang Dalsgrend Elvesund Furuholt Grønnåsen Hasselknipe Innlandet Jarlegård Klokkermo Lindevik Moseplass ' +
  'Nesbråten Orremo Raudbakken Solhaugen Tveitagard Utsiktsrud Vestlien Øvrelid Åsvangen'
).split(' ')

/** The n-th invented name; no two of the first two thousand are the same. */
export function inventedName(n: number): string {
  const given = GIVEN[n % GIVEN.length] ?? ''
  const turn = Math.floor(n / GIVEN.length)
  const family = FAMILY[(n * 7 + turn * 3) % FAMILY.length] ?? ''
  return `${given} ${family}`
}

/** Letters of a mail address; `.example` is set aside for documentation (RFC 2606) and reaches nobody. */
export function inventedAddress(name: string, place: string, n: number): string {
  return `${plain(name).replaceAll(' ', '.')}.${n}@${plain(place).replaceAll(' ', '-')}.example`
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9 .-]/g, '')
}
