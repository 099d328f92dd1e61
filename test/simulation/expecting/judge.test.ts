import type { Expectation } from './expectation'
import type { History, MadeMail } from '../history'
import { judge, type Carriage } from './judge'

const SERVER: Carriage = { remembers: false, refusing: new Set() }
const FOLDER: Carriage = { remembers: true, refusing: new Set() }
const CALLING = 'calling 2027-10-09 ada 0 samling-2'
const PREWORK = 'prework-first 2027-10-25 bo 0 samling-2'

const expected: Expectation = {
  mails: [
    { person: 'ada', day: '2027-10-09', parts: [CALLING] },
    { person: 'bo', day: '2027-10-25', parts: [PREWORK] },
  ],
  withheld: ['prework-first 2027-10-25 ada 0 samling-2'],
  moments: [],
  busy: new Map(),
}

function made(given: Partial<MadeMail>): MadeMail {
  const whole = { id: 'a', messageId: '<a@laering.example>', email: 'ada@prove.example', state: 'sent' }
  return { ...whole, person: 'ada', day: '2027-10-09', parts: [CALLING], ...given }
}

const toAda = made({})
const toBo = made({
  id: 'b',
  messageId: '<b@laering.example>',
  person: 'bo',
  day: '2027-10-25',
  parts: [PREWORK],
})

function history(given: Partial<History> = {}): History {
  const mails = given.mails ?? [toAda, toBo]
  return {
    mails,
    withheld: expected.withheld,
    taken: new Map(mails.map(({ messageId }) => [messageId, 1])),
    inFlight: new Set(),
    ...given,
  }
}

it('is content when exactly the expected mails went, each once', () => {
  expect(judge(expected, history(), SERVER)).toEqual([])
})

describe('finds', () => {
  it('a mail that was lost', () => {
    expect(judge(expected, history({ mails: [toAda] }), SERVER)).toEqual([
      `mail lost: 2027-10-25 to bo: ${PREWORK}`,
    ])
  })

  it('a mail that was made twice, because the claim was forgotten', () => {
    const again = made({ id: 'c', messageId: '<c@laering.example>' })
    expect(judge(expected, history({ mails: [toAda, toBo, again] }), SERVER)).toEqual([
      `mail too many: 2027-10-09 to ada: ${CALLING}`,
    ])
  })

  it('a mail that was made once and taken twice, because it was sent again after a crash', () => {
    const taken = new Map([
      [toAda.messageId, 2],
      [toBo.messageId, 1],
    ])
    expect(judge(expected, history({ taken }), SERVER)).toEqual([
      'sent mail of 2027-10-09 to ada was taken 2 times',
    ])
  })

  it('a mail that was closed before it was sent, and never went', () => {
    const taken = new Map([[toBo.messageId, 1]])
    expect(judge(expected, history({ taken }), SERVER)).toEqual([
      'sent mail of 2027-10-09 to ada was never taken',
    ])
  })

  it('a mail that nobody brought to an end', () => {
    const mails = [made({ state: 'claimed' }), toBo]
    expect(judge(expected, history({ mails }), SERVER)).toEqual([
      'claimed mail of 2027-10-09 to ada was not brought to an end',
    ])
  })

  it('a reminder of what was done a minute before', () => {
    expect(judge(expected, history({ withheld: [] }), SERVER)).toEqual([
      'withheld lost: prework-first 2027-10-25 ada 0 samling-2',
    ])
  })

  it('an uncertain mail that nobody was sending, and any where the folder can be asked', () => {
    const mails = [made({ state: 'uncertain' }), toBo]
    expect(judge(expected, history({ mails, inFlight: new Set(['a']) }), SERVER)).toEqual([])
    expect(judge(expected, history({ mails }), SERVER)).toHaveLength(1)
    expect(judge(expected, history({ mails, inFlight: new Set(['a']) }), FOLDER)).toHaveLength(1)
  })

  it('a mail on another day, or with something else in it', () => {
    expect(judge(expected, history({ mails: [made({ day: '2027-10-10' }), toBo] }), SERVER)).toHaveLength(2)
    expect(
      judge(expected, history({ mails: [made({ parts: [CALLING, PREWORK] }), toBo] }), SERVER),
    ).toHaveLength(2)
  })

  it('a mail that was taken and that nobody knows', () => {
    const taken = new Map([...history().taken, ['<x@laering.example>', 1] as const])
    expect(judge(expected, history({ taken }), SERVER)).toEqual(['taken and unknown: <x@laering.example>'])
  })
})
