import { Link } from '@tanstack/react-router'
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react'
import type { PreviewSearch } from '../preview/preview-search'

/** A version that somebody looks at as its readers will; outside a preview there is none. */
export interface PreviewedVersion {
  readonly versionId: string
  readonly search: PreviewSearch
}

export const Previewed = createContext<PreviewedVersion | null>(null)

export function usePreviewed(): PreviewedVersion | null {
  return useContext(Previewed)
}

interface StepLinkProps extends Pick<ComponentProps<'a'>, 'className' | 'lang'> {
  'data-state'?: string
  groupId: string
  activityId: string
  children: ReactNode
}

/** The way to a step: of the group's path, or of the version that is looked at. */
export function StepLink({ groupId, activityId, ...rest }: StepLinkProps) {
  const previewed = usePreviewed()
  if (!previewed) {
    return <Link to="/gruppe/$groupId/lopet/$activityId" params={{ groupId, activityId }} {...rest} />
  }
  const { versionId, search } = previewed
  return (
    <Link
      to="/innhold/versjon/$versionId/forhandsvis/$activityId"
      params={{ versionId, activityId }}
      search={search}
      {...rest}
    />
  )
}

export function PathLink({ groupId, ...rest }: Omit<StepLinkProps, 'activityId'>) {
  const previewed = usePreviewed()
  if (!previewed) return <Link to="/gruppe/$groupId/lopet" params={{ groupId }} {...rest} />
  const { versionId, search } = previewed
  return (
    <Link to="/innhold/versjon/$versionId/forhandsvis" params={{ versionId }} search={search} {...rest} />
  )
}
