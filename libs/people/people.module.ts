import { Global, Module } from '@nestjs/common'
import { ChangesModule } from '../changes'
import { ActorSource } from '../platform/access'
import { PeopleController } from './people.controller'
import { PeopleService } from './people.service'
import { PeopleStore } from './people.store'
import { PersonRegisterController } from './register/person-register.controller'
import { PersonRegister } from './register/person-register.service'
import { PersonRegisterStore } from './register/person-register.store'
import { RolesService } from './roles/roles.service'
import { RolesStore } from './roles/roles.store'
import { SessionActors } from './session-actors'

@Global()
@Module({
  providers: [PeopleService, PeopleStore, { provide: ActorSource, useClass: SessionActors }],
  exports: [PeopleService, ActorSource],
})
export class PeopleModule {}

@Module({
  imports: [PeopleModule, ChangesModule],
  providers: [PersonRegister, PersonRegisterStore, RolesService, RolesStore],
  controllers: [PeopleController, PersonRegisterController],
})
export class PeopleApi {}
