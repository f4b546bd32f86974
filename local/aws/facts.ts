import { resolve4, resolveCname, resolveMx, resolveTxt } from 'node:dns/promises'
import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda'
import { SESClient } from '@aws-sdk/client-ses'
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs'
import type { Which } from './account.ts'
import type { Installed } from './installed.ts'
import { installed } from './installed.ts'
import type { RuleSets } from './rule-sets.ts'
import { readRuleSets } from './rule-sets.ts'

/** What an installation on AWS looks like from outside. */
export interface Facts {
  readonly region: string
  readonly installed: Installed
  readonly account: {
    readonly isProduction: boolean
    readonly maySend: boolean
    readonly lettersADay: number
    readonly lettersASecond: number
    /** NONE is the plan that costs by the mail; null: SES does not say. */
    readonly plan: string | null
  }
  readonly identity: { readonly verified: boolean; readonly dkim: string; readonly returnDomain: string }
  readonly ruleSets: RuleSets
  /** Each record that should stand, and what stands in its place. */
  readonly dns: readonly { readonly wanted: string; readonly found: readonly string[] }[]
  readonly dead: number
  /** How many functions may run at once, all that are called without a reservation of their own together; null: whoever asks may not know. */
  readonly functionsAtOnce: number | null
  /** Seconds by which this machine's clock is ahead of AWS's. */
  readonly clockAhead: number
}

export const factsOf = async (which: Which): Promise<Facts> => {
  const { region, stack } = which
  const found = await installed(new CloudFormationClient({ region }), stack, region)
  const [v2, sqs] = [new SESv2Client({ region }), new SQSClient({ region })]
  let clockAhead = 0
  v2.middlewareStack.add(
    next => async args => {
      const answer = await next(args)
      const date = (answer.response as { readonly headers?: Record<string, string> }).headers?.date
      if (date !== undefined) clockAhead = Math.round((Date.now() - Date.parse(date)) / 1000)
      return answer
    },
    { step: 'deserialize', name: 'clock' },
  )
  const [account, identity, ruleSets, dns, dead, functionsAtOnce] = await Promise.all([
    v2.send(new GetAccountCommand({})),
    v2.send(new GetEmailIdentityCommand({ EmailIdentity: found.Domain })),
    readRuleSets(new SESClient({ region })),
    Promise.all(found.dns.map(async wanted => ({ wanted, found: await standing(wanted) }))),
    Promise.all(
      [found.MailArrivedDead, found.MailCameBackDead, found.CallsDead, found.StreamDead].map(url => lengthOf(sqs, url)),
    ),
    readFunctionsAtOnce(new LambdaClient({ region })),
  ])
  return {
    region,
    installed: found,
    account: {
      isProduction: account.ProductionAccessEnabled === true,
      maySend: account.SendingEnabled === true && (account.EnforcementStatus ?? 'HEALTHY') !== 'SHUTDOWN',
      lettersADay: account.SendQuota?.Max24HourSend ?? 0,
      lettersASecond: account.SendQuota?.MaxSendRate ?? 0,
      plan: account.PricingAttributes?.CurrentPlan ?? null,
    },
    identity: {
      verified: identity.VerifiedForSendingStatus === true,
      dkim: identity.DkimAttributes?.Status ?? 'NOT_STARTED',
      returnDomain: identity.MailFromAttributes?.MailFromDomainStatus ?? 'NOT_STARTED',
    },
    ruleSets,
    dns,
    dead: dead.reduce((sum, each) => sum + each, 0),
    functionsAtOnce,
    clockAhead,
  }
}

/** Read with a right that the other questions do not need: whoever has been given those alone still gets the other answers. */
export const readFunctionsAtOnce = async (client: LambdaClient): Promise<number | null> => {
  try {
    const { AccountLimit } = await client.send(new GetAccountSettingsCommand({}))
    return AccountLimit?.UnreservedConcurrentExecutions ?? AccountLimit?.ConcurrentExecutions ?? null
  } catch (error) {
    if ((error as Error).name === 'AccessDeniedException') return null
    throw error
  }
}

const lengthOf = async (sqs: SQSClient, QueueUrl: string): Promise<number> => {
  const { Attributes } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['ApproximateNumberOfMessages'] }),
  )
  return Number(Attributes?.ApproximateNumberOfMessages ?? 0)
}

/** What stands in the DNS where `name TYPE value` should. */
const standing = async (record: string): Promise<readonly string[]> => {
  const [name = '', type = ''] = record.split(' ')
  try {
    switch (type) {
      case 'MX':
        return (await resolveMx(name)).map(({ priority, exchange }) => `${priority} ${exchange}`)
      case 'CNAME':
        return await resolveCname(name)
      case 'TXT':
        return (await resolveTxt(name)).map(parts => `"${parts.join('')}"`)
      default:
        return await resolve4(name)
    }
  } catch {
    return []
  }
}
