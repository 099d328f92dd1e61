import type { NewMail } from './posting/new-mail'

/** A mail that welcomes somebody to a group: true when it is looked at a last time, as long as they are in it. */
export function welcome(personId: string, groupId: string, rest: Partial<NewMail> = {}): NewMail {
  return {
    key: `test/${personId}`,
    kind: 'membership',
    about: { kind: 'welcome', groupId, role: '' },
    personId,
    groupIds: [],
    letter: {
      language: 'nb',
      subject: 'Les dette',
      body: [{ kind: 'paragraph', text: 'Hei!' }],
      footer: [{ kind: 'paragraph', text: 'Du får denne fordi du er med.' }],
    },
    because: { nb: 'En prøve', nn: 'Ein prøve', en: 'A test' },
    urgent: false,
    ...rest,
  }
}
