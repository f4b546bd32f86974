import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What CloudFormation says of one stack (null: there is none), and what was asked of the account, in order. */
export interface StoodIn {
  outputs: Readonly<Record<string, string>> | null
  readonly asked: string[]
  /** What Lambda says of the account. */
  readonly settings?: Readonly<Record<string, number>> | 'denied'
}

const member = ([key, value]: readonly [string, string]) =>
  `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`

const described = (outputs: Readonly<Record<string, string>>) =>
  `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><DescribeStacksResult><Stacks><member>` +
  `<StackName>s</StackName><CreationTime>2027-01-01T00:00:00Z</CreationTime><StackStatus>UPDATE_COMPLETE</StackStatus>` +
  `<Outputs>${Object.entries(outputs).map(member).join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`

const none =
  '<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type>' +
  '<Code>ValidationError</Code><Message>Stack with id s does not exist</Message></Error></ErrorResponse>'

const whoWeAre =
  '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
  '<Arn>arn:aws:iam::123456789012:user/x</Arn><UserId>x</UserId><Account>123456789012</Account>' +
  '</GetCallerIdentityResult></GetCallerIdentityResponse>'

/** CloudFormation's DescribeStacks (Query in, XML out), Lambda's UpdateFunctionConfiguration, GetFunction and (where it has `settings`) GetAccountSettings, and who we are; everything else is refused. */
export const stackAccount = async (account: StoodIn) => {
  const updating = new Set<string>()
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const changed = /^\/2015-03-31\/functions\/([^/]+)\/configuration$/.exec(request.url ?? '')?.[1]
    if (request.method === 'PUT' && changed !== undefined) {
      account.asked.push(`UpdateFunctionConfiguration ${changed}`)
      updating.add(changed)
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
      return
    }
    const looked = /^\/2015-03-31\/functions\/([^/]+)$/.exec(request.url ?? '')?.[1]
    if (request.method === 'GET' && looked !== undefined) {
      // As Lambda does: the old ones are still called for a moment.
      const LastUpdateStatus = updating.delete(looked) ? 'InProgress' : 'Successful'
      account.asked.push(`GetFunction ${looked}: ${LastUpdateStatus}`)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ Configuration: { LastUpdateStatus } }))
      return
    }
    if (request.url === '/2016-08-19/account-settings' && account.settings !== undefined) {
      account.asked.push('GetAccountSettings')
      const isDenied = account.settings === 'denied'
      const type = isDenied ? { 'x-amzn-errortype': 'AccessDeniedException' } : {}
      response.writeHead(isDenied ? 403 : 200, { 'content-type': 'application/json', ...type })
      response.end(JSON.stringify(isDenied ? { Message: 'not authorized' } : { AccountLimit: account.settings }))
      return
    }
    const action = new URLSearchParams(body).get('Action') ?? `${request.method} ${request.url}`
    account.asked.push(action)
    if (action === 'GetCallerIdentity') return void response.writeHead(200, { 'content-type': 'text/xml' }).end(whoWeAre)
    const isKnown = action === 'DescribeStacks' && account.outputs !== null
    response.writeHead(isKnown ? 200 : 400, { 'content-type': 'text/xml' })
    response.end(isKnown ? described(account.outputs ?? {}) : none)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { endpoint, stop: () => void server.close() }
}
