import { Logger } from '@nestjs/common'
import { Client } from 'pg'

const RECONNECT_MS = 1_000

/**
 * Hears that the outbox got a row. Its connection may be lost or silently deaf, so it only makes things fast: whoever
 * listens also looks by itself from time to time.
 */
export class OutboxListener {
  private readonly log = new Logger('Outbox')
  private client: Client | null = null
  private timer: NodeJS.Timeout | null = null
  private stopped = false

  constructor(
    private readonly databaseUrl: string,
    private readonly heard: () => void,
  ) {}

  async start(): Promise<void> {
    this.timer = null
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'outbox-listener',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    })
    this.client = client
    client.on('error', (error) => this.lost(client, error.message))
    client.on('end', () => this.lost(client, 'ended'))
    client.on('notification', () => this.heard())
    try {
      await client.connect()
      await client.query('listen outbox')
      // What was committed while nobody listened.
      this.heard()
    } catch (error) {
      this.lost(client, String(error))
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.timer) clearTimeout(this.timer)
    const client = this.client
    this.client = null
    await client?.end().catch(() => undefined)
  }

  private lost(client: Client, reason: string): void {
    if (this.stopped || this.client !== client) return
    this.client = null
    this.log.warn(`The outbox listener lost its connection (${reason}), connecting again`)
    client.end().catch(() => undefined)
    this.timer = setTimeout(() => void this.start(), RECONNECT_MS)
  }
}
