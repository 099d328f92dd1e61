import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { GrantDeskController } from './desk/grant-desk.controller'
import { GrantDesk } from './desk/grant-desk.service'
import { GrantDeskStore } from './desk/grant-desk.store'

@Module({
  imports: [ChangesModule],
  providers: [GrantDesk, GrantDeskStore],
  exports: [GrantDesk],
})
export class GrantsModule {}

@Module({ imports: [GrantsModule], controllers: [GrantDeskController] })
export class GrantsApi {}
