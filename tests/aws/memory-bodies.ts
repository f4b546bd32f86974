import { createHash } from 'node:crypto'
import type { Bodies } from '../../functions/aws/dynamo/bodies.ts'

/** What S3 would hold. */
export class MemoryBodies implements Bodies {
  readonly texts = new Map<string, string>()

  async put(text: string): Promise<string> {
    const name = createHash('sha256').update(text).digest('hex')
    this.texts.set(name, text)
    return name
  }

  async get(name: string): Promise<string> {
    const text = this.texts.get(name)
    if (text === undefined) throw new Error(`no body ${name}`)
    return text
  }
}
