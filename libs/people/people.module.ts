import { Global, Module } from '@nestjs/common'
import { ActorSource } from '../platform/access'
import { PeopleController } from './people.controller'
import { PeopleService } from './people.service'
import { PeopleStore } from './people.store'
import { SessionActors } from './session-actors'

@Global()
@Module({
  providers: [PeopleService, PeopleStore, { provide: ActorSource, useClass: SessionActors }],
  exports: [PeopleService, ActorSource],
})
export class PeopleModule {}

@Module({ imports: [PeopleModule], controllers: [PeopleController] })
export class PeopleApi {}
