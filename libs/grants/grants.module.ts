import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { GrantChecks } from './checks/grant-checks.service'
import { GrantChecksStore } from './checks/grant-checks.store'
import { GrantDeskController } from './desk/grant-desk.controller'
import { GrantDesk } from './desk/grant-desk.service'
import { GrantDeskStore } from './desk/grant-desk.store'
import { LedgerImportHandlers } from './imports/ledger-import.handlers'
import { LedgerImportsController } from './imports/ledger-imports.controller'
import { LedgerImports } from './imports/ledger-imports.service'
import { LedgerImportsStore } from './imports/ledger-imports.store'
import { LedgerController } from './ledger/ledger.controller'
import { Ledger } from './ledger/ledger.service'
import { LedgerStore } from './ledger/ledger.store'

const stores = [GrantChecksStore, GrantDeskStore, LedgerImportsStore, LedgerStore]

@Module({
  imports: [ChangesModule],
  providers: [...stores, GrantChecks, GrantDesk, Ledger, LedgerImports],
  exports: [GrantChecks, GrantDesk, Ledger, LedgerImports, LedgerImportsStore],
})
export class GrantsModule {}

@Module({
  imports: [GrantsModule],
  controllers: [GrantDeskController, LedgerController, LedgerImportsController],
})
export class GrantsApi {}

@Module({ imports: [GrantsModule], providers: [LedgerImportHandlers] })
export class GrantsJobs {}
