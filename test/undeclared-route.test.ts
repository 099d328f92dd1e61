import { Controller, Get, Module, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { Access, AccessModule, ActorSource } from '../libs/platform/access'

@Controller('cakes')
class DeclaredController {
  @Get()
  @Access('public')
  list(): string[] {
    return []
  }
}

@Controller('secrets')
class UndeclaredController {
  @Get()
  @Access('signed-in')
  list(): string[] {
    return []
  }

  @Post(':id/opening')
  open(): void {}
}

const actors = { provide: ActorSource, useValue: { find: () => null, forget: () => undefined } }

@Module({ providers: [actors], exports: [actors] })
class ActorsModule {}

async function boot(controller: new () => object): Promise<void> {
  @Module({ imports: [{ module: ActorsModule, global: true }, AccessModule], controllers: [controller] })
  class AppModule {}
  const app = await NestFactory.create(AppModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  })
  await app.init()
  await app.close()
}

describe('an app', () => {
  it('boots when each route says who may use it', async () => {
    await expect(boot(DeclaredController)).resolves.toBeUndefined()
  })

  it('does not boot while one route says nothing, and names that route', async () => {
    await expect(boot(UndeclaredController)).rejects.toThrow(
      'Routes without an access declaration: POST /v1/secrets/{id}/opening (UndeclaredController.open)',
    )
  })
})
