import { activity, module, said, task } from '../test-version'
import type { AuthoredModule } from '../authoring/version.dto'
import { completenessOf, findingsIn, mayPublish } from './readiness'
import { missingIn, textPlaces } from './text-places'

const found = (...modules: AuthoredModule[]): unknown[] =>
  findingsIn({ modules }).map(({ level, code, module: of, activity: what, field }) =>
    [level, code, of?.id, what?.id, field].filter((part) => part !== null && part !== undefined),
  )
const why = task('why')

describe('a version may be published', () => {
  it('when every part has what it needs', () => {
    const modules = [
      module('m1', 1, [
        why,
        activity('read'),
        activity('watch', {
          kind: 'video',
          body: none(),
          link: 'https://film.example/1',
          captions: 'https://film.example/1.vtt',
          transcript: said('Det som blir sagt'),
        }),
      ]),
      module('m2', 2, [activity('link', { kind: 'link', body: none(), link: 'https://side.example' })], {
        kind: 'followup',
      }),
    ]
    expect(found(...modules)).toEqual([])
    expect(mayPublish(findingsIn({ modules }))).toBe(true)
  })

  it('although texts are missing in nynorsk and English, which it says', () => {
    const modules = [
      module('m1', 1, [why, activity('read', { body: { nb: 'Tekst', nn: '', en: ' ' } })]),
      module('m2', 2, [activity('b', { title: { nb: 'Tittel', nn: '', en: 'Title' } })]),
    ]
    expect(findingsIn({ modules })).toMatchObject([
      { level: 'warning', code: 'language-incomplete', language: 'nn', count: 2 },
      { level: 'warning', code: 'language-incomplete', language: 'en', count: 1 },
    ])
    expect(mayPublish(findingsIn({ modules }))).toBe(true)
  })
})

describe('a version may not be published', () => {
  it('without a core module, or with a follow-up before one', () => {
    expect(found()).toEqual([['error', 'no-core-module']])
    const followup = module('m0', 1, [why], { kind: 'followup' })
    expect(found(followup, module('m1', 2, [activity('a')]))).toEqual([
      ['error', 'followup-before-core', 'm0'],
    ])
  })

  it('without the group’s own why, and that must be required', () => {
    expect(found(module('m1', 1, [activity('a')]))).toEqual([['error', 'why-missing', 'm1']])
    const alone = task('alone', { answeredBy: 'person' })
    expect(found(module('m1', 1, [alone]))).toEqual([['error', 'why-missing', 'm1']])
    const optional = task('why', { required: false })
    expect(found(module('m1', 1, [optional]))).toEqual([['error', 'why-not-required', 'm1', 'why']])
  })

  it.each([
    ['a reading without its text', activity('x', { body: none() }), 'body'],
    ['a title', activity('x', { title: none() }), 'title'],
    [
      'a reflection without its question',
      activity('x', { kind: 'reflection', question: none() }),
      'question',
    ],
    ['a text that only English has', activity('x', { question: { nb: '', nn: '', en: 'Why?' } }), 'question'],
  ])('with %s missing in bokmål', (_, faulty, field) => {
    const errors = found(module('m1', 1, [why, faulty])).filter((one) => (one as string[])[0] === 'error')
    expect(errors).toEqual([['error', 'text-missing', 'm1', 'x', field]])
  })

  it('with a video that has no address, no captions and no transcript', () => {
    const errors = found(module('m1', 1, [why, activity('v', { kind: 'video' })])).filter(
      (one) => (one as string[])[0] === 'error',
    )
    expect(errors).toEqual([
      ['error', 'text-missing', 'm1', 'v', 'transcript'],
      ['error', 'link-missing', 'm1', 'v', 'link'],
      ['error', 'captions-missing', 'm1', 'v', 'captions'],
    ])
  })
})

describe('completeness', () => {
  it('counts each text that there ought to be, once a language', () => {
    const modules = [module('m1', 1, [why, activity('a', { title: { nb: 'A', nn: '', en: '' } })])]
    // Title and theme of the module, title, body and question of the task, title and body of the reading.
    expect(completenessOf({ modules })).toEqual([
      { language: 'nb', present: 7, of: 7 },
      { language: 'nn', present: 6, of: 7 },
      { language: 'en', present: 6, of: 7 },
    ])
    const missing = textPlaces(modules).filter((place) => missingIn(place, 'nn'))
    expect(missing.map(({ activity: of, name }) => [of?.id, name])).toEqual([['a', 'title']])
  })

  it('does not ask for a text that nobody began, where the kind can do without', () => {
    const modules = [module('m1', 1, [activity('l', { kind: 'link', body: none() })])]
    expect(textPlaces(modules).map(({ name }) => name)).toEqual(['title', 'theme', 'title'])
  })
})

function none() {
  return { nb: '', nn: '', en: '' }
}
