import fc from 'fast-check'
import { judge } from './file-kind'
import { attachment, kindByName, safeName } from './file-name'
import { resourceKinds } from './resource-kinds'
import { bytesOf, office } from './test-files'

const reason = async (name: string, bytes: Buffer): Promise<string | null> => (await judge(name, bytes)).unfit

describe('what a file is', () => {
  it.each(resourceKinds)('is known by its bytes and its name: %s', async (kind) => {
    expect(await judge(`Mal for samtale.${kind.toUpperCase()}`, bytesOf[kind])).toEqual({ kind, unfit: null })
  })

  it('is not what the name says when the bytes say something else, whatever two kinds it is about', async () => {
    const fooled: string[] = []
    const texts = ['txt', 'csv']
    for (const said of resourceKinds) {
      for (const is of resourceKinds) {
        if (said === is || (texts.includes(said) && texts.includes(is))) continue
        if ((await judge(`fil.${said}`, bytesOf[is])).unfit === null) fooled.push(`${is} as ${said}`)
      }
    }
    expect(fooled).toEqual([])
  })

  it('is taken from nobody who only calls a program, a page or a drawing a document', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>')
    expect(await reason('side.html', page)).toBe('kind-not-taken')
    expect(await reason('tegning.svg', Buffer.from('<svg onload="x()"/>'))).toBe('kind-not-taken')
    expect(await reason('program.pdf.exe', bytesOf.pdf)).toBe('kind-not-taken')
    expect(await reason('uten ending', bytesOf.pdf)).toBe('kind-not-taken')
    expect(await reason('side.pdf', page)).toBe('kind-differs')
    expect(await reason('makro.docx', office('word/document.xml', 'x'))).toBe('kind-differs')
  })

  it('is never two things at once', async () => {
    const { pdf, png, jpg, docx } = bytesOf
    expect(await reason('a.pdf', Buffer.concat([pdf, docx]))).toBe('two-kinds')
    expect(await reason('a.png', Buffer.concat([png, docx]))).toBe('two-kinds')
    expect(await reason('a.docx', Buffer.concat([docx, office('xl/workbook.xml', 'x')]))).toBe('two-kinds')
    expect(await reason('a.docx', Buffer.concat([docx, Buffer.from('<html>')]))).toBe('two-kinds')
    const commented = Buffer.concat([jpg.subarray(0, 20), Buffer.from('%PDF-1.7 '), jpg.subarray(20)])
    expect(await reason('a.jpg', commented)).toBe('two-kinds')
    const scripted = Buffer.concat([
      pdf.subarray(0, 9),
      Buffer.from('<script>alert(1)</script>'),
      pdf.subarray(9),
    ])
    expect(await reason('a.pdf', scripted)).toBe('two-kinds')
    for (const text of [
      '<html><body>',
      '\uFEFF \n<script>',
      '<?xml version="1.0"?><svg>',
      '<!-- a --><svg ',
    ]) {
      expect(await reason('a.txt', Buffer.from(text))).toBe('two-kinds')
    }
  })

  it('has no macros, even where the document says that it has none', async () => {
    const quiet = office('word/document.xml', 'wordprocessingml.document.main+xml', {
      'word/vbaProject.bin': 'x',
    })
    expect(await reason('a.docx', quiet)).toBe('has-macros')
  })

  it('is a text only when every byte of it is one', async () => {
    expect(await reason('a.txt', Buffer.from('Bl\u00e5b\u00e6r', 'latin1'))).toBe('text-unreadable')
    expect(await reason('a.csv', Buffer.from('a;b\0c'))).toBe('text-unreadable')
    expect(await reason('a.vtt', Buffer.from('WEBVTTX'))).toBe('kind-differs')
    expect(await reason('a.txt', Buffer.alloc(0))).toBe('empty')
  })

  it('is judged without a failure, whatever the bytes are', async () => {
    const kinds = fc.constantFrom(...resourceKinds)
    await fc.assert(
      fc.asyncProperty(kinds, fc.uint8Array({ maxLength: 400 }), async (kind, noise) => {
        const begun = Buffer.concat([bytesOf[kind].subarray(0, 20), noise])
        const judged = await judge(`x.${kind}`, begun)
        expect([null, kind]).toContain(judged.kind)
      }),
      { numRuns: 200 },
    )
  })
})

describe('what a file is called', () => {
  it('is its own name, without folders, control characters or a device of Windows', () => {
    expect(safeName('C:\\maler\\Mal for samtale – høst.PDF', 'pdf')).toBe('Mal for samtale – høst.pdf')
    expect(safeName('../../etc/passwd.txt', 'txt')).toBe('passwd.txt')
    expect(safeName('bilde.jpeg', 'jpg')).toBe('bilde.jpg')
    expect(safeName('con.csv', 'csv')).toBe('_con.csv')
    expect(safeName(' .skjult. .txt', 'txt')).toBe('skjult.txt')
    expect(safeName('rapport\u202Efdp.exe.pdf', 'pdf')).toBe('rapport fdp.exe.pdf')
    expect(safeName('<script>"a":b|c?*.pdf', 'pdf')).toBe('script a b c.pdf')
    expect(safeName('...pdf', 'pdf')).toBe('fil.pdf')
    expect(safeName('', 'pdf')).toBe('fil.pdf')
  })

  it('is always safe to save and to send, and says so once more', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...resourceKinds),
        (given, kind) => {
          const name = safeName(given, kind)
          expect(name).toMatch(/^[^\p{Cc}\p{Cf}<>:"/\\|?*]+$/u)
          expect(name.startsWith('.')).toBe(false)
          expect([...name].length).toBeLessThanOrEqual(130)
          expect(safeName(name, kind)).toBe(name)
          expect(kindByName(name)).toBe(kind)
          expect(attachment(name)).toMatch(/^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[!-~]+$/)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is sent in plain ASCII for old programs, and as it is for the others', () => {
    expect(attachment('Mål – høst 100 %.pdf')).toBe(
      `attachment; filename="Mal - host 100 .pdf"; filename*=UTF-8''M%C3%A5l%20%E2%80%93%20h%C3%B8st%20100%20%25.pdf`,
    )
  })
})
