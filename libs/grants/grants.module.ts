import { Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { ResourcesModule } from '../resources'
import { AgreementsController } from './agreements/agreements.controller'
import { AgreedChanges } from './agreements/agreements.service'
import { AgreementsStore } from './agreements/agreements.store'
import { ContributionsController } from './contributions/contributions.controller'
import { Contributions } from './contributions/contributions.service'
import { ContributionsStore } from './contributions/contributions.store'
import { GrantChecks } from './checks/grant-checks.service'
import { GrantChecksStore } from './checks/grant-checks.store'
import { GrantDeskController } from './desk/grant-desk.controller'
import { GrantDesk } from './desk/grant-desk.service'
import { GrantDeskStore } from './desk/grant-desk.store'
import { GrantPeriod } from './hours/grant-period.service'
import { HoursController } from './hours/hours.controller'
import { Hours } from './hours/hours.service'
import { HoursStore } from './hours/hours.store'
import { LedgerImportHandlers } from './imports/ledger-import.handlers'
import { LedgerImportsController } from './imports/ledger-imports.controller'
import { LedgerImports } from './imports/ledger-imports.service'
import { LedgerImportsStore } from './imports/ledger-imports.store'
import { LedgerController } from './ledger/ledger.controller'
import { Ledger } from './ledger/ledger.service'
import { LedgerStore } from './ledger/ledger.store'

const stores = [
  AgreementsStore,
  ContributionsStore,
  GrantChecksStore,
  GrantDeskStore,
  HoursStore,
  LedgerImportsStore,
  LedgerStore,
]
const useCases = [
  AgreedChanges,
  Contributions,
  GrantChecks,
  GrantDesk,
  GrantPeriod,
  Hours,
  Ledger,
  LedgerImports,
]

@Module({
  imports: [ChangesModule, ResourcesModule],
  providers: [...stores, ...useCases],
  exports: [...useCases, LedgerImportsStore],
})
export class GrantsModule {}

@Module({
  imports: [GrantsModule],
  controllers: [
    GrantDeskController,
    ContributionsController,
    LedgerController,
    LedgerImportsController,
    HoursController,
    AgreementsController,
  ],
})
export class GrantsApi {}

@Module({ imports: [GrantsModule], providers: [LedgerImportHandlers] })
export class GrantsJobs {}
