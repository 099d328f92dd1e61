import { CohortReference } from '../cohorts'
import { roles, type Role } from '../people'
import { Choice, Day, Email, Flag, Id, Many, Named, One, Text, Values } from '../platform/http'

export const categories = ['top-leader', 'development-leader'] as const
export type Category = (typeof categories)[number]

/** Why somebody leaves: a choice and no free text, because people write about illness where they may. */
export const endingReasons = [
  'left-job',
  'new-duties',
  'leave',
  'reorganisation',
  'mistake',
  'other',
] as const
export type EndingReason = (typeof endingReasons)[number]

/** Roles that a group cannot be without once it is active. */
export const carryingRoles = ['chief-executive', 'facilitator'] as const
export type CarryingRole = (typeof carryingRoles)[number]

/** Roles that belong to one group; whoever leaves loses them there. */
export const groupRoles = [...carryingRoles, 'employee-representative'] as const
export type GroupRole = (typeof groupRoles)[number]

class RoleHolder {
  @One(() => Named)
  person!: Named

  @Email()
  email!: string

  @Flag({ description: 'False when mail to the address was refused for good' })
  reachable!: boolean

  @Values({ type: 'string', enum: [...roles] }, { description: 'In this group' })
  roles!: Role[]

  @Day()
  since!: string
}

export class GroupMember extends RoleHolder {
  @Id()
  enrolmentId!: string

  @Choice(categories)
  category!: Category

  @Text({ max: 120, description: 'As it was in this group; nothing to do with the role' })
  title!: string
}

/** Somebody with a role in the group who does not take part in it, such as an employee representative. */
export class OtherHolder extends RoleHolder {}

export class MembersMay {
  @Flag({ description: 'Whether the reader may add one more' })
  add!: boolean

  @Flag({ description: 'Whether the reader may replace, change and end' })
  change!: boolean

  @Text({ max: 300, nullable: true, description: 'Why not, and what to do instead' })
  why!: string | null
}

export class MembersView {
  @One(() => Named)
  group!: Named

  @One(() => CohortReference)
  cohort!: CohortReference

  @Day({ nullable: true, description: 'Until and including this day the group adds members by itself' })
  enrolBy!: string | null

  @Text({ max: 40, description: 'For If-Match; changes with everybody who comes, leaves or gets a role' })
  version!: string

  @One(() => MembersMay)
  may!: MembersMay

  @Many(() => GroupMember)
  members!: GroupMember[]

  @Many(() => OtherHolder, { description: 'Hold a role here without taking part' })
  others!: OtherHolder[]
}

/** Who comes: known by the mail address, wherever in the network they may be known already. */
export class Newcomer {
  @Email()
  email!: string

  @Text({ min: 1, max: 120, pattern: /\S/ })
  name!: string
}

export class NewMember extends Newcomer {
  @Choice(categories)
  category!: Category

  @Text({ max: 120 })
  title!: string

  @Day({ optional: true, description: 'First day; today when left out' })
  from?: string
}

export class MemberChange {
  @Choice(categories, { optional: true })
  category?: Category

  @Text({ max: 120, optional: true })
  title?: string
}

export class MemberEnding {
  @Day({ description: 'From this day on no longer a member; not in the future' })
  on!: string

  @Choice(endingReasons)
  reason!: EndingReason
}

export class MemberReplacement extends MemberEnding {
  @One(() => NewMember, { description: 'Begins on the same day; `from` is not used' })
  successor!: NewMember

  @Values(
    { type: 'string', enum: [...groupRoles] },
    { description: 'Roles of the one who leaves that pass on; the others end' },
  )
  takesOver!: GroupRole[]
}
