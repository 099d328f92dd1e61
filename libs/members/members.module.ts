import { Module } from '@nestjs/common'
import { HandOversController } from './handing-over/hand-overs.controller'
import { HandOvers } from './handing-over/hand-overs.service'
import { MembersHistory } from './history/history.service'
import { HistoryStore } from './history/history.store'
import { Letterbox } from './letters/letterbox'
import { MemberLetters } from './letters/member-letters.jobs'
import { MemberLettersStore } from './letters/member-letters.store'
import { MembersController } from './members.controller'
import { MembersReplacement } from './replacing/replacement.service'
import { MembersService } from './members.service'
import { MembersStore } from './members.store'
import { OwnReflectionsController } from './own-reflections/own-reflections.controller'
import { OwnReflections } from './own-reflections/own-reflections.service'
import { OwnReflectionsStore } from './own-reflections/own-reflections.store'
import { RosterStore } from './roster/roster.store'
import { Rosters } from './roster/rosters.service'

@Module({
  controllers: [MembersController, HandOversController, OwnReflectionsController],
  providers: [
    ...[Rosters, RosterStore, MembersService, MembersReplacement, MembersStore, Letterbox],
    ...[HandOvers, MembersHistory, HistoryStore, OwnReflections, OwnReflectionsStore],
  ],
})
export class MembersApi {}

/** What the worker does for members: it writes their letters. */
@Module({ providers: [MemberLetters, MemberLettersStore] })
export class MembersWork {}
