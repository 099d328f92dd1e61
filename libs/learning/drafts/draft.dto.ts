import { Id, Instant, Int, Text } from '../../platform/http'

export class DraftView {
  @Text({ max: 20_000 })
  text!: string

  @Int({ description: 'The version of the stored text that it was written on; 0 when nothing was stored' })
  basedOn!: number

  @Instant({ nullable: true, description: 'Null as long as there is no draft' })
  savedAt!: string | null

  @Int({ description: '0 as long as there is no draft; rises with each text, also after a draft is gone' })
  version!: number

  @Id({ nullable: true, description: 'The page that wrote it, so that a device knows its own' })
  writer!: string | null
}

export class DraftText {
  @Text({ max: 20_000 })
  text!: string

  @Int({ max: 2_147_483_647, description: 'The version of the stored text that it is written on' })
  basedOn!: number

  @Id({
    optional: true,
    description: 'One open page; it goes on over its own draft whatever version it knows of',
  })
  writer?: string

  @Int({
    optional: true,
    max: 2_147_483_647,
    description: 'Rises with each text of that page: what arrives late covers nothing newer',
  })
  sequence?: number
}
