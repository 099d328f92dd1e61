import { startRedis, whyNoRedis, type TestRedis } from '../../libs/testing/processes/redis'
import { playProgramme } from './programme'

const missing = whyNoRedis()
let redis: TestRedis | null = null

beforeAll(async () => {
  redis = missing ? null : await startRedis()
})
afterAll(() => redis?.stop())

playProgramme('whose queue is in Redis, with mails in a folder', {
  name: 'redis',
  carrier: 'folder',
  redisUrl: () => redis?.url ?? null,
})
