import { Email, Text } from '../platform/http'

export class SignInLinkRequest {
  @Email()
  email!: string
}

export class SignIn {
  @Text({ min: 20, max: 100, optional: true, description: 'From the link in the mail' })
  token?: string

  @Email({ optional: true })
  email?: string

  @Text({ min: 6, max: 6, pattern: /^\d{6}$/, optional: true, description: 'The six digits in the mail' })
  code?: string
}
