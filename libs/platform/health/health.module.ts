import { Controller, Get, Inject, Module, type DynamicModule } from '@nestjs/common'
import { Access } from '../access'
import { systemActor } from '../actor'
import { Database } from '../database'
import { Answers, Choice, Flag } from '../http'

const DEMO = Symbol('demo')
const ASK = { name: 'platform_health', text: 'select 1' }

export class HealthView {
  @Choice(['ok'])
  status!: 'ok'

  @Flag({ description: 'Whether this is a demo, where anybody may sign in as anybody' })
  demo!: boolean
}

@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(DEMO) private readonly demo: boolean,
  ) {}

  /** Healthy means that the database answers: an API without it can do nothing for anybody. */
  @Get()
  @Access('public')
  @Answers(HealthView)
  async health(): Promise<HealthView> {
    await this.database.read(systemActor('health'), ASK, [])
    return { status: 'ok', demo: this.demo }
  }
}

@Module({})
export class HealthModule {
  static with(options: { demo: boolean }): DynamicModule {
    return {
      module: HealthModule,
      controllers: [HealthController],
      providers: [{ provide: DEMO, useValue: options.demo }],
    }
  }
}
