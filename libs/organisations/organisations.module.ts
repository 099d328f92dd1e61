import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Organisation } from './organisation.entity'
import { OrganisationsController } from './organisations.controller'
import { OrganisationsService } from './organisations.service'
import { OrganisationsStore } from './organisations.store'

@Module({
  imports: [TypeOrmModule.forFeature([Organisation])],
  providers: [OrganisationsService, OrganisationsStore],
  exports: [OrganisationsService],
})
export class OrganisationsModule {}

@Module({ imports: [OrganisationsModule], controllers: [OrganisationsController] })
export class OrganisationsApi {}
