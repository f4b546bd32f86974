import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type TableTrouble = 'throttle' | 'error' | 'hang-up-before' | 'hang-up-after'

/** Stands before DynamoDB Local and lets calls go wrong as they do on AWS; `after`: the thing is done, and its answer is lost. */
export class TableProxy {
  /** Asked for each call: what goes wrong with it, or null. */
  trouble: (operation: string) => TableTrouble | null = () => null
  /** Calls that came through, by operation. */
  readonly counts = new Map<string, number>()
  /** Capacity units of all of them, as DynamoDB bills them. */
  capacity = 0
  readonly #target: string
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch(() => request.socket.destroy())
  })

  constructor(target: string) {
    this.#target = target
  }

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
    const trouble = this.trouble(operation)
    if (trouble === 'hang-up-before') return void request.socket.destroy()
    if (trouble === 'throttle') return refuse(response, 400, 'ProvisionedThroughputExceededException')
    if (trouble === 'error') return refuse(response, 500, 'InternalServerError')
    this.counts.set(operation, (this.counts.get(operation) ?? 0) + 1)
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers
    const sent = headers as Record<string, string>
    const asked = JSON.parse(Buffer.concat(chunks).toString()) as object
    const withBill = JSON.stringify({ ...asked, ReturnConsumedCapacity: 'TOTAL' })
    const answer = await fetch(this.#target, { method: 'POST', headers: sent, body: withBill })
    const body = Buffer.from(await answer.arrayBuffer())
    this.capacity += billIn(body)
    if (trouble === 'hang-up-after') return void request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(body)
  }
}

const billIn = (body: Buffer): number => {
  const { ConsumedCapacity = [] } = JSON.parse(body.toString()) as { ConsumedCapacity?: Bill | readonly Bill[] }
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
}

interface Bill {
  readonly CapacityUnits?: number
}

const refuse = (response: ServerResponse, status: number, name: string): void => {
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'slow down' })
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body)
}
