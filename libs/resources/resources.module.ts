import { Module } from '@nestjs/common'
import { ResourcesController } from './resources.controller'
import { ResourcesService } from './resources.service'
import { ResourcesStore } from './resources.store'

@Module({ providers: [ResourcesService, ResourcesStore], exports: [ResourcesService] })
export class ResourcesModule {}

@Module({ imports: [ResourcesModule], controllers: [ResourcesController] })
export class ResourcesApi {}
