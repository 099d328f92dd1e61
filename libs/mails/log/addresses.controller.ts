import { Controller, Param, Post } from '@nestjs/common'
import { Access, CurrentActor } from '../../platform/access'
import type { Actor } from '../../platform/actor'
import { Answers, IdPipe } from '../../platform/http'
import { MailSettling } from './mail-settling.service'

@Controller('people')
export class AddressesController {
  constructor(private readonly settling: MailSettling) {}

  @Post(':id/address-retry')
  @Access('mails.read')
  @Answers(null)
  retry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    return this.settling.retry(actor, id)
  }
}
