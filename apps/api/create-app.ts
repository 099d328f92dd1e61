import fastifyCookie from '@fastify/cookie'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit from '@fastify/rate-limit'
import { type DynamicModule, type LoggerService, type Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { randomUUID } from 'node:crypto'
import type { ApiConfig } from '../../libs/platform/config'
import { validationPipe } from '../../libs/platform/http'
import { AppModule } from './app.module'
import { guardHeaders } from './headers'
import { serveWeb } from './web'

const BODY_LIMIT = 1_048_576
const FILE_LIMIT = 5 * 1_048_576

/** The API as an application that listens nowhere yet; tests and the program start from the same one. */
export async function createApp(
  config: ApiConfig,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  return assemble(AppModule.with(config), config, logger)
}

export async function assemble(
  root: Type | DynamicModule,
  config: ApiConfig,
  logger: LoggerService | false,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback,uniquelocal',
    // Fastify 5 refuses a repeated parameter by default parser rules of node:querystring; arrays then fail validation.
    routerOptions: { maxParamLength: 200 },
  })
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, { logger, abortOnError: false })
  app.setGlobalPrefix('v1')
  app.useGlobalPipes(validationPipe())
  await app.register(fastifyCookie)
  // Only routes that say so are limited; their refusal is a problem like every other.
  await app.register(fastifyRateLimit, { global: false })
  await app.register(fastifyMultipart, { limits: { fileSize: FILE_LIMIT, files: 1, fields: 5 } })
  guardHeaders(app.getHttpAdapter().getInstance())
  if (config.webDir) await serveWeb(app, config.webDir)
  app.enableShutdownHooks()
  return app
}
