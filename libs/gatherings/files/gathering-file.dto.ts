import { Flag, Many } from '../../platform/http'
import { ResourceFile } from '../../resources'

export class GatheringFilesView {
  @Many(() => ResourceFile, { description: 'In the order they came' })
  items!: ResourceFile[]

  @Flag({ description: 'Whether the reader may add and remove files' })
  mayChange!: boolean
}
