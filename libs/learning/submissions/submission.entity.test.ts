import fc from 'fast-check'
import { neededOf, Submission } from './submission.entity'

const AT = new Date('2026-11-22T09:00:00Z')
const fresh = (): Submission => Object.assign(new Submission(), { groupId: 'g', activityId: 'a' })

/** What may happen to an answer, each only when the use cases let it. */
const verbs: Readonly<Record<string, (submission: Submission) => void>> = {
  write: (one) => one.writable && one.write(`Tekst nummer ${one.version + 1}`, 'ada', AT),
  agree: (one) => one.weigh(2, 2),
  withdraw: (one) => one.weigh(1, 2),
  deliver: (one) => one.open && !one.blank && one.deliver('ada', AT),
  comment: (one) => one.deliveredAt && one.comment(),
  finish: (one) => (one.state === 'delivered' || one.state === 'commented') && one.finish('kari', AT),
  reopen: (one) => one.deliveredAt && one.reopen(0, 2),
}
const history = fc.array(fc.constantFrom(...Object.keys(verbs)), { maxLength: 30 })

describe('an answer', () => {
  it('is delivered exactly when it has a day of delivery, whatever happens to it', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const answer = fresh()
        for (const step of steps) {
          verbs[step]?.(answer)
          if (!answer.open) expect(answer.deliveredAt).not.toBeNull()
          expect(answer.deliveredVersion === null).toBe(answer.deliveredAt === null)
          expect(answer.deliveredBy === null).toBe(answer.deliveredAt === null)
          expect(answer.doneAt !== null).toBe(answer.state === 'done')
          if (answer.redeliveredAt) expect(answer.deliveredAt).not.toBeNull()
        }
      }),
    )
  })

  it('loses its delivery by a reopening alone', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const answer = fresh()
        answer.write('Første tekst', 'ada', AT)
        answer.deliver('ada', AT)
        for (const step of steps.filter((name) => name !== 'reopen')) verbs[step]?.(answer)
        expect(answer.deliveredAt).toEqual(AT)
      }),
    )
  })

  it('never goes back in version, and is written only while it is open or commented on', () => {
    fc.assert(
      fc.property(history, (steps) => {
        const answer = fresh()
        for (const step of steps) {
          const [version, writable] = [answer.version, answer.writable]
          verbs[step]?.(answer)
          expect(answer.version).toBe(step === 'write' && writable ? version + 1 : version)
        }
      }),
    )
  })

  it.each([
    ['', true],
    ['…', true],
    ['ok', true],
    ['....................', true],
    ['12 34 56 78 90 12 34', true],
    ['Vårt utkast', false],
    ['Vi begynner med kommunens hjemmeside.', false],
  ])('%j is too short to deliver: %s', (text, short) => {
    expect(Object.assign(fresh(), { text }).tooShort).toBe(short)
  })

  it('needs as many agreements as the task asks for, but never more than there are members', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (asked, members) => {
        const needed = neededOf(asked, members)
        expect(needed).toBeGreaterThanOrEqual(1)
        expect(needed).toBeLessThanOrEqual(Math.max(1, members))
      }),
    )
  })
})
