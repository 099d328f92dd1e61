import { strToU8, zipSync } from 'fflate'

/** The smallest bytes that each kind is known by, for tests. */
export const bytesOf = {
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
  png: Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])),
    chunk('IDAT', Buffer.from([0x78, 0x9c, 0x63, 0, 0, 0, 2, 0, 1])),
    chunk('IEND', Buffer.alloc(0)),
  ]),
  jpg: Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
  ]),
  webp: Buffer.concat([
    Buffer.from('RIFF'),
    Buffer.from([26, 0, 0, 0]),
    Buffer.from('WEBPVP8L'),
    Buffer.alloc(14),
  ]),
  mp3: Buffer.concat([
    Buffer.from('ID3'),
    Buffer.from([4, 0, 0, 0, 0, 0, 0]),
    Buffer.from([0xff, 0xfb, 0x90, 0]),
    Buffer.alloc(413),
  ]),
  vtt: Buffer.from('WEBVTT\n\n00:00.000 --> 00:02.000\nVelkommen\n'),
  txt: Buffer.from('Én overgang som ikke virker: fra skole til arbeid.\n'),
  csv: Buffer.from('﻿tiltak;eier\nFelles søknad;Oppvekst\n'),
  docx: office('word/document.xml', 'wordprocessingml.document.main+xml'),
  xlsx: office('xl/workbook.xml', 'spreadsheetml.sheet.main+xml'),
  pptx: office('ppt/presentation.xml', 'presentationml.presentation.main+xml'),
  odt: Buffer.from(
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<office:document-content/>'),
    }),
  ),
} as const

/** An Office document, by the type that its main part says it has. */
export function office(part: string, type: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const override = `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}"/>`
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override}</Types>`
  const parts = { '[Content_Types].xml': types, [part]: '<main/>', ...more }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  )
}

function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  // Nobody who only asks what it is counts the check sum.
  return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)])
}
