import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { SESClient } from '@aws-sdk/client-ses'

export interface StoodIn {
  readonly sets: Map<string, readonly { readonly name: string; readonly recipients: readonly string[] }[]>
  active: string | null
  /** What was asked, in order. */
  readonly asked: string[]
  /** Runs before the next request of that name: somebody else at work. */
  readonly meanwhile: Map<string, () => void>
}

const member = (values: readonly string[]) => values.map(each => `<member>${each}</member>`).join('')

/** The part of SES that keeps receipt rule sets, as its API answers (Query in, XML out). */
export const sesAccount = async (account: StoodIn): Promise<{ readonly client: SESClient; stop(): void }> => {
  const answers: Readonly<Record<string, (form: URLSearchParams) => string>> = {
    ListReceiptRuleSets: () => `<RuleSets>${member([...account.sets.keys()].map(name => `<Name>${name}</Name>`))}</RuleSets>`,
    DescribeActiveReceiptRuleSet: () => {
      if (account.active === null) return ''
      const rules = (account.sets.get(account.active) ?? []).map(
        ({ name, recipients }) => `<Name>${name}</Name><Enabled>true</Enabled><Recipients>${member(recipients)}</Recipients>`,
      )
      return `<Metadata><Name>${account.active}</Name></Metadata><Rules>${member(rules)}</Rules>`
    },
    CreateReceiptRuleSet: form => {
      account.sets.set(form.get('RuleSetName') ?? '', [])
      return ''
    },
    SetActiveReceiptRuleSet: form => {
      account.active = form.get('RuleSetName')
      return ''
    },
  }
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const form = new URLSearchParams(body)
    const action = form.get('Action') ?? ''
    account.asked.push(action)
    account.meanwhile.get(action)?.()
    account.meanwhile.delete(action)
    const result = answers[action]?.(form)
    response.writeHead(result === undefined ? 400 : 200, { 'content-type': 'text/xml' })
    response.end(
      `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result}</${action}Result></${action}Response>`,
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new SESClient({ endpoint, region: 'eu-north-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } })
  return { client, stop: () => void server.close() }
}
