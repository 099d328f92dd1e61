import { Heading } from '@digdir/designsystemet-react'
import { ArrowRightIcon } from '@navikt/aksel-icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { DemoAccount } from '../api/answers'
import { answer, api } from '../api/client'
import { useText } from '../i18n/text'
import { FormError } from '../parts/form-error'
import { Loaded } from '../parts/states'
import type { Entered } from './entered'

export function DemoAccounts({ entered }: { entered: Entered }) {
  const accounts = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: async () => (await answer(api.GET('/v1/demo/accounts'))).items,
  })
  const enter = useMutation({
    mutationFn: async ({ as, organisation }: DemoAccount) => {
      const body = organisation ? { as, organisation: organisation.municipalityNumber } : { as }
      const { csrfToken } = await answer(api.POST('/v1/demo/session', { body }))
      await entered(csrfToken)
    },
  })
  return (
    <Loaded query={accounts}>
      {(items) => (
        <>
          {enter.error && <FormError error={enter.error} />}
          <div className="demo-roles">
            {byRole(items).map(([label, held]) => (
              <div key={label} className="demo-role">
                <Heading level={3} data-size="2xs">
                  {label}
                </Heading>
                <ul className="plain">
                  {held.map((account) => (
                    <li
                      key={`${account.as}-${account.organisation?.municipalityNumber ?? ''}-${account.name}`}
                    >
                      <AccountButton
                        account={account}
                        enter={() => enter.mutate(account)}
                        busy={enter.isPending}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </>
      )}
    </Loaded>
  )
}

interface AccountButtonProps {
  account: DemoAccount
  enter: () => void
  busy: boolean
}

function AccountButton({ account, enter, busy }: AccountButtonProps) {
  const t = useText()
  return (
    <button type="button" className="demo-account" onClick={enter} aria-disabled={busy}>
      <span className="demo-account-text">
        <strong>{account.name}</strong>
        <span className="quiet small">{account.organisation?.name ?? t('sign-in.demo.network')}</span>
      </span>
      <ArrowRightIcon aria-hidden />
    </button>
  )
}

function byRole(accounts: readonly DemoAccount[]): [string, DemoAccount[]][] {
  const groups = new Map<string, DemoAccount[]>()
  for (const account of accounts) groups.set(account.label, [...(groups.get(account.label) ?? []), account])
  return [...groups]
}
