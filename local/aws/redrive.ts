import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { SQSClient } from '@aws-sdk/client-sqs'
import { dynamoClient } from '../../functions/aws/clients.ts'
import { Reasons } from '../../functions/aws/dynamo/reasons.ts'
import { Table } from '../../functions/aws/dynamo/table.ts'
import type { Output } from '../commands/check.ts'
import type { Which } from './account.ts'
import type { Account } from './dead-letters.ts'
import { deadLetters } from './dead-letters.ts'
import { installed } from './installed.ts'

/** The account as `deadLetters` needs it. */
export const accountOf = async ({ stack, region }: Which): Promise<Account> => {
  const found = await installed(new CloudFormationClient({ region }), stack, region)
  const reasons = new Reasons(new Table(dynamoClient(), found.Table))
  return {
    sqs: new SQSClient({ region }),
    lambda: new LambdaClient({ region }),
    installed: found,
    reasonOf: async message => (await reasons.of(message))?.why ?? null,
  }
}

/** `rundskriv redrive`: brings dead letters back to where they came from, or with `list` only says what lies there. */
export const redrive = async (account: Account, { list = false }: { readonly list?: boolean }, io: Output): Promise<void> => {
  let many = 0
  for await (const letter of deadLetters(account)) {
    many += 1
    io.out(`${letter.since ?? '-'}  ${letter.queue}  ${letter.id}  ${letter.why ?? 'nobody noted why'}`)
    if (!list) await letter.redrive()
  }
  if (many === 0) io.out('no dead letters')
  else
    io.out(
      list
        ? `${many} dead letters; rundskriv redrive brings them back`
        : `${many} brought back; what fails again is here again within the hour`,
    )
}
