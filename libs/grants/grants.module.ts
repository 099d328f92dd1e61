import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { GrantChecks } from './checks/grant-checks.service'
import { GrantChecksStore } from './checks/grant-checks.store'
import { GrantDeskController } from './desk/grant-desk.controller'
import { GrantDesk } from './desk/grant-desk.service'
import { GrantDeskStore } from './desk/grant-desk.store'

@Module({
  imports: [ChangesModule],
  providers: [GrantChecks, GrantChecksStore, GrantDesk, GrantDeskStore],
  exports: [GrantChecks, GrantDesk],
})
export class GrantsModule {}

@Module({ imports: [GrantsModule], controllers: [GrantDeskController] })
export class GrantsApi {}
