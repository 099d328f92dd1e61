import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common'
import { QuietTimes } from '../platform/quiet'
import { Maildir } from '../platform/mail'
import { InboxReaders } from './inbox/inbox-readers'
import { Inbox, InboxFolder } from './inbox/inbox.service'
import { InboxStore } from './inbox/inbox.store'
import { readInbox } from './inbox/read-inbox.job'
import { AddressesController } from './log/addresses.controller'
import { AddressesStore } from './log/addresses.store'
import { MailLogController } from './log/mail-log.controller'
import { MailLog } from './log/mail-log.service'
import { MailSettling } from './log/mail-settling.service'
import { MailOptions, MailWriter } from './posting/mail-writer'
import { Post } from './posting/post'
import { PostStore } from './posting/post.store'
import { MailBeginning } from './sending/beginning.service'
import { LastLooks } from './sending/last-looks'
import { MailTimes } from './sending/mail-times'
import { MailSending } from './sending/sending.service'
import { SendingStore } from './sending/sending.store'
import { MailStopsController } from './stops/mail-stops.controller'
import { MailStops } from './stops/mail-stops.service'
import { MailStopsStore } from './stops/mail-stops.store'

interface MailsConfig {
  readonly publicUrl: string
  readonly mailFrom: string
  readonly sessionSecret: string
  /** Whether what is not urgent waits for daytime on a working day. */
  readonly quiet: boolean
}

/** Asking for mails, and the addresses that stop them. */
@Global()
@Module({})
export class MailsApi {
  static with(config: MailsConfig): DynamicModule {
    return {
      module: MailsApi,
      // What is public and named stands before what is found by an id.
      controllers: [MailStopsController, MailLogController, AddressesController],
      providers: [...posting(config), ...[MailStops, MailStopsStore, MailLog, MailSettling, AddressesStore]],
      exports: [Post, QuietTimes],
    }
  }
}

/** What sends them. */
@Global()
@Module({})
export class MailsWork {
  /** How many of its jobs run at the same time: while one writes down what went, the other gives mails away. */
  static readonly concurrency = { mails: 2 }
  /** What comes by the clock: reading what came back. */
  static readonly inbox = readInbox

  static with(config: MailsConfig & { readonly inboxDir: string | null }): DynamicModule {
    const folder = new InboxFolder(config.inboxDir === null ? null : new Maildir(config.inboxDir))
    return {
      module: MailsWork,
      providers: [
        ...posting(config),
        ...[SendingStore, LastLooks, MailTimes, MailBeginning, MailSending],
        ...[{ provide: InboxFolder, useValue: folder }, InboxStore, InboxReaders, Inbox],
      ],
      exports: [Post, QuietTimes],
    }
  }
}

function posting({ publicUrl, mailFrom, sessionSecret, quiet }: MailsConfig): Provider[] {
  return [
    { provide: MailOptions, useValue: new MailOptions(publicUrl, mailFrom, sessionSecret) },
    { provide: QuietTimes, useValue: new QuietTimes(quiet) },
    ...[MailWriter, PostStore, Post],
  ]
}
