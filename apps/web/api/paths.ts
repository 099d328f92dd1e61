import type { PendingPaths } from './provisional'
import type { paths as Published } from './schema'

export type Paths = Published & PendingPaths
