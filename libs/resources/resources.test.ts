import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { ResourcesView } from './resource.dto'
import { bytesOf } from './files/test-files'
import { DraftVersion } from './test-draft'

let api: TestApi
let author: ApiClient
let draft: DraftVersion

beforeAll(async () => {
  api = await startApi()
  author = api.client.as(await api.signIn((await api.world.administrator()).id))
})
afterAll(() => api.close())
beforeEach(async () => {
  draft = await DraftVersion.make(api)
})

const said = ({ status, body }: { status: number; body: unknown }): unknown[] => [
  status,
  (body as { code?: string }).code,
]
const attach = (name: string, bytes: Buffer, who = author, path = draft.path()) =>
  who.raw('post', path).attach('file', bytes, { filename: name, contentType: 'application/octet-stream' })
const filesOf = async (path = draft.path()): Promise<ResourcesView['items']> =>
  ((await author.get(path)).body as ResourcesView).items

describe('a file that goes with an activity', () => {
  it('is attached under its own name, and handed out as it came, as an attachment that no browser runs', async () => {
    const made = await attach('C:\\maler\\Mal for samtale – høst.pdf', bytesOf.pdf)
    expect(made.status).toBe(201)
    expect(made.headers.etag).toMatch(/^"[0-9a-f]{32}"$/)
    const title = { nb: 'Mal for samtale – høst', nn: '', en: '' }
    const [file] = (made.body as ResourcesView).items
    expect(file).toMatchObject({
      title,
      fileName: 'Mal for samtale – høst.pdf',
      kind: 'pdf',
      bytes: bytesOf.pdf.length,
    })
    const got = await author.raw('get', `${draft.path()}/${file?.id}`).buffer(true)
    expect(got.status).toBe(200)
    expect(Buffer.from(got.body as Buffer).equals(bytesOf.pdf)).toBe(true)
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytesOf.pdf.length),
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="Mal for samtale - host.pdf"; filename\*=/,
      ),
    })
    const again = await author
      .raw('get', `${draft.path()}/${file?.id}`)
      .set('if-none-match', got.headers.etag as string)
    expect(again.status).toBe(304)
  })

  it('is refused with one clear sentence when it is not what it says, and leaves nothing behind', async () => {
    const before = await api.world.sql('select count(*) from resources')
    const pages = Buffer.from('<!doctype html><p>Hei')
    expect(said(await attach('side.html', pages))).toEqual([415, 'resource.kind-not-taken'])
    expect(said(await attach('side.pdf', pages))).toEqual([422, 'resource.kind-differs'])
    const both = Buffer.concat([bytesOf.pdf, bytesOf.docx])
    expect(said(await attach('to.pdf', both))).toEqual([422, 'resource.two-kinds'])
    expect(said(await attach('tom.pdf', Buffer.alloc(0)))).toEqual([422, 'resource.empty'])
    expect(said(await author.post(draft.path(), {}))).toEqual([400, 'resource.file-missing'])
    expect(await filesOf()).toEqual([])
    expect(await api.world.sql('select count(*) from resources')).toEqual(before)
  })

  it('may be ten megabytes and not a byte more', async () => {
    const large = Buffer.concat([bytesOf.pdf, Buffer.alloc(10 * 1_048_576 - bytesOf.pdf.length, 0x20)])
    expect(said(await attach('for stor.pdf', Buffer.concat([large, Buffer.from(' ')])))).toEqual([
      413,
      'resource.too-large',
    ])
    expect((await attach('stor.pdf', large)).status).toBe(201)
    expect((await filesOf()).map((file) => file.bytes)).toEqual([10 * 1_048_576])
  }, 60_000)

  it('is kept once however many activities have it, and forgotten with the last', async () => {
    const bytes = Buffer.concat([bytesOf.pdf, Buffer.from(draft.versionId)])
    await attach('en.pdf', bytes)
    const id = (await filesOf())[0]?.id
    await attach('to.pdf', bytes, author, draft.path(1))
    expect((await filesOf(draft.path(1))).map((file) => [file.id, file.fileName])).toEqual([[id, 'to.pdf']])
    expect(said(await attach('tre.pdf', bytes))).toEqual([409, 'resource.already-there'])
    const left = async (): Promise<unknown[]> => api.world.sql('select from resources where id = $1', [id])
    await author.delete(`${draft.path()}/${id}`)
    expect(await left()).toHaveLength(1)
    expect((await author.delete(`${draft.path(1)}/${id}`)).body).toEqual({ items: [] })
    expect((await author.delete(`${draft.path(1)}/${id}`)).status).toBe(200)
    expect(await left()).toEqual([])
  })

  it('gets its title and its place on the list that was seen, and not on another', async () => {
    await attach('en.txt', bytesOf.txt)
    const seen = await attach('to.csv', bytesOf.csv)
    const [one, two] = (seen.body as ResourcesView).items.map((file) => file.id)
    const title = (nb: string) => ({ nb, nn: '', en: '' })
    const items = [
      { id: two, title: title('Tall') },
      { id: one, title: title('Tekst') },
    ]
    const version = { 'if-match': seen.headers.etag as string }
    const [first, second] = await Promise.all([
      author.put(draft.path(), { items }, version),
      author.put(draft.path(), { items: [...items].reverse() }, version),
    ])
    expect([first.status, second.status].sort()).toEqual([200, 412])
    const kept = (await filesOf()).map((file) => file.title.nb)
    expect(kept.sort()).toEqual(['Tall', 'Tekst'])
    const other = await author.get(draft.path())
    const short = { items: items.slice(1) }
    expect(said(await author.put(draft.path(), short, { 'if-match': other.headers.etag ?? '' }))).toEqual([
      412,
      'request.stale',
    ])
    expect((await author.put(draft.path(), { items })).status).toBe(428)
  })

  it('stands at most twenty times at one activity', async () => {
    for (let file = 0; file < 20; file++) {
      expect((await attach(`${file}.txt`, Buffer.from(`Fil ${file} ${draft.versionId}`))).status).toBe(201)
    }
    expect(said(await attach('20.txt', Buffer.from('En til')))).toEqual([409, 'resource.too-many'])
  })
})

describe('whose files they are', () => {
  it('participants and facilitators neither list nor change them, and instructors do', async () => {
    const group = await api.world.group()
    for (const person of [group.participants[0], group.facilitator, group.representative]) {
      const client = api.client.as(await api.signIn(person?.id ?? ''))
      expect((await client.get(draft.path())).status).toBe(403)
      expect((await attach('a.txt', bytesOf.txt, client)).status).toBe(403)
    }
    const instructor = await api.world.instructor(group.cohort)
    const client = api.client.as(await api.signIn(instructor.id))
    expect((await attach('a.txt', bytesOf.txt, client)).status).toBe(201)
    await api.world.sql('update role_assignments set to_at = now() where person_id = $1', [instructor.id])
    expect((await attach('b.txt', bytesOf.txt, client)).status).toBe(403)
  })

  it('an activity of another version, and a file of another activity, are not found', async () => {
    await attach('a.txt', bytesOf.txt)
    const id = (await filesOf())[0]?.id
    const other = await DraftVersion.make(api)
    const crossed = `/v1/programme-versions/${draft.versionId}/activities/${other.activities[0]}/resources`
    expect((await author.get(crossed)).status).toBe(404)
    expect((await attach('a.txt', bytesOf.txt, author, crossed)).status).toBe(404)
    expect((await author.get(`${draft.path(1)}/${id}`)).status).toBe(404)
    expect((await author.get(`${other.path()}/${id}`)).status).toBe(404)
  })
})

describe('a version', () => {
  it('that is published keeps the files that it has, also against the tables themselves', async () => {
    await attach('a.txt', bytesOf.txt)
    const id = (await filesOf())[0]?.id
    await draft.publish()
    expect(said(await attach('b.csv', bytesOf.csv))).toEqual([409, 'resource.version-published'])
    expect(said(await author.delete(`${draft.path()}/${id}`))).toEqual([409, 'resource.version-published'])
    expect((await filesOf()).map((file) => file.fileName)).toEqual(['a.txt'])
    const past = api.world.sql('delete from activity_resources where programme_version_id = $1', [
      draft.versionId,
    ])
    await expect(past).rejects.toThrow('never changes')
  })

  it('begins with the files of the version before, which it then changes without the other noticing', async () => {
    await attach('a.txt', bytesOf.txt)
    const id = (await filesOf())[0]?.id
    await draft.publish()
    const next = await draft.copy()
    expect(await filesOf(next.path())).toEqual(await filesOf())
    await author.delete(`${next.path()}/${id}`)
    expect([(await filesOf(next.path())).length, (await filesOf()).length]).toEqual([0, 1])
  })
})
