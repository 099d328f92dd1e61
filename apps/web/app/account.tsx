import { Button, Select } from '@digdir/designsystemet-react'
import { LeaveIcon, PersonCircleIcon } from '@navikt/aksel-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Me } from '../api/answers'
import { answer, api, rememberToken } from '../api/client'
import { languageNames, languages, type Language } from '../i18n/language'
import { currentLanguage, speak, useText } from '../i18n/text'
import { currentGroup, groupLanding, keepGroup } from './landing'

/** Who is signed in, which group they look at, which language they read, and the way out. */
export function Account({ me }: { me: Me | null }) {
  return (
    <div className="account">
      {me && me.groups.length > 1 && <GroupSwitcher me={me} />}
      <LanguageMenu me={me} />
      {me && <SignedInAs me={me} />}
    </div>
  )
}

function SignedInAs({ me }: { me: Me }) {
  const t = useText()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = useMutation({
    mutationFn: () => answer(api.DELETE('/v1/session')),
    onSettled: async () => {
      rememberToken(null)
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'health' })
      client.setQueryData(['me'], null)
      await navigate({ to: '/logg-inn' })
    },
  })
  return (
    <>
      <span className="account-name">
        <PersonCircleIcon aria-hidden fontSize="1.5rem" />
        <span className="ds-sr-only">{t('shell.signed-in-as')}</span>
        {me.name}
      </span>
      <Button variant="tertiary" onClick={() => leave.mutate()} loading={leave.isPending}>
        <LeaveIcon aria-hidden />
        {t('shell.sign-out')}
      </Button>
    </>
  )
}

function LanguageMenu({ me }: { me: Me | null }) {
  const t = useText()
  const client = useQueryClient()
  const choose = useMutation({
    mutationFn: async (language: Language) => {
      await speak(language)
      if (me) client.setQueryData(['me'], await answer(api.PATCH('/v1/me', { body: { language } })))
      await client.invalidateQueries()
    },
  })
  return (
    <Select
      aria-label={t('shell.language')}
      value={currentLanguage()}
      onChange={(event) => choose.mutate(event.target.value as Language)}
    >
      {languages.map((language) => (
        <Select.Option key={language} value={language} lang={language}>
          {languageNames[language]}
        </Select.Option>
      ))}
    </Select>
  )
}

function GroupSwitcher({ me }: { me: Me }) {
  const t = useText()
  const navigate = useNavigate()
  const go = (groupId: string) => {
    keepGroup(groupId)
    const group = me.groups.find((candidate) => candidate.id === groupId)
    if (group) void navigate(groupLanding(group))
  }
  return (
    <Select
      aria-label={t('shell.group')}
      value={currentGroup(me)?.id ?? ''}
      onChange={(event) => go(event.target.value)}
    >
      {me.groups.map((group) => (
        <Select.Option key={group.id} value={group.id}>
          {t('shell.group-of', { group: group.name, cohort: group.cohort.name })}
        </Select.Option>
      ))}
    </Select>
  )
}
