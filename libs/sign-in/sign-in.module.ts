import { Module, type DynamicModule } from '@nestjs/common'
import { MailLinkStrategy } from './mail-link.strategy'
import { SignInController } from './sign-in.controller'
import { PublicAddress, SignInJobs } from './sign-in.jobs'
import { SignInService } from './sign-in.service'
import { SignInStore } from './sign-in.store'

@Module({ controllers: [SignInController], providers: [SignInService, SignInStore, MailLinkStrategy] })
export class SignInApi {}

/** What the worker does for signing in. */
@Module({})
export class SignInWork {
  static with({ publicUrl }: { publicUrl: string }): DynamicModule {
    const address = { provide: PublicAddress, useValue: { url: publicUrl } }
    return { module: SignInWork, providers: [SignInJobs, SignInStore, address] }
  }
}
