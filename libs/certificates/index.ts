export { CertificatesApi } from './certificates.module'
