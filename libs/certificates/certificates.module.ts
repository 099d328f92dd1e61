import { Module, type DynamicModule } from '@nestjs/common'
import { ProgressModule } from '../progress'
import { CertificateChecks } from './certificate-checks.service'
import { CertificatesController } from './certificates.controller'
import { CertificateAddress, CertificatesService } from './certificates.service'
import { CertificatesStore } from './certificates.store'

@Module({})
export class CertificatesApi {
  static with({ publicUrl }: { readonly publicUrl: string }): DynamicModule {
    const address = { provide: CertificateAddress, useValue: { url: publicUrl } }
    return {
      module: CertificatesApi,
      imports: [ProgressModule],
      controllers: [CertificatesController],
      providers: [CertificatesService, CertificateChecks, CertificatesStore, address],
    }
  }
}
