import type { Facts } from './facts.ts'

/** One thing that was looked at: fine, or with what to do. */
export interface Finding {
  readonly what: string
  readonly remedy: string | null
}

const fine = (what: string): Finding => ({ what, remedy: null })
const wrong = (what: string, remedy: string): Finding => ({ what, remedy })
const either = (holds: boolean, good: string, bad: string, remedy: string): Finding => (holds ? fine(good) : wrong(bad, remedy))

/** SES refuses signatures of machines whose clock is off by five minutes; before that times look odd. Seconds. */
const mostAhead = 60

/**
 * How many functions must be able to run at once: the queues alone may take 18 of them (infra/sources.ts), and beside them come the stream, the
 * rounds, and every letter and deadline whose time has come.
 */
export const leastFunctionsAtOnce = 50

/** What is missing or mis-set, in the order in which it should be mended. */
export const judge = (facts: Facts): readonly Finding[] => [
  ...sending(facts),
  ...receiving(facts),
  ...records(facts),
  ...rest(facts),
]

const sending = ({ account, identity, installed: { Domain } }: Facts): readonly Finding[] => [
  either(
    identity.verified && identity.dkim === 'SUCCESS',
    `${Domain} is verified and letters are signed`,
    `${Domain} is not verified yet (DKIM: ${identity.dkim})`,
    'set the three CNAME records below; SES looks for them for 72 hours',
  ),
  either(
    identity.returnDomain === 'SUCCESS',
    'the return address is in order',
    `the return address does not work yet (${identity.returnDomain})`,
    `set the MX and TXT records of retur.${Domain}`,
  ),
  either(
    account.isProduction,
    'SES takes letters to everybody',
    'SES is in its sandbox: only verified addresses get letters',
    'ask for production access (docs/operating.md, leaving the SES sandbox)',
  ),
  either(
    account.maySend,
    'sending is enabled',
    'SES has stopped sending',
    'look in the SES console at Account dashboard, and answer AWS there',
  ),
  either(
    account.lettersADay >= 1_000 || account.lettersADay === -1,
    `${account.lettersADay === -1 ? 'any number of' : account.lettersADay} letters a day, ${account.lettersASecond} a second`,
    `only ${account.lettersADay} letters a day: a network of 40 gets two letters each on some days`,
    'ask for a higher sending quota (Service Quotas, SES)',
  ),
  account.plan === null || account.plan === 'NONE'
    ? fine(account.plan === null ? 'SES does not tell its price plan' : 'letters are paid by the piece')
    : wrong(
        `the account is on the plan ${account.plan}, 60 % dearer by the letter`,
        'aws sesv2 put-account-pricing-attributes with plan NONE (docs/cost.md)',
      ),
]

const receiving = ({ ruleSets: { active }, installed: { stack, RuleSet } }: Facts): readonly Finding[] => {
  const rule = active?.rules.find(({ name }) => name === `${stack}-mail`)
  if (active === null)
    return [
      wrong('no receipt rule set is active: no mail comes in', `aws ses set-active-receipt-rule-set --rule-set-name ${RuleSet}`),
    ]
  if (active.name !== RuleSet)
    return [
      wrong(
        `the active receipt rule set is ${active.name}, our rule is in ${RuleSet}: no mail comes in`,
        'deploy again: the rule is added to the active one',
      ),
    ]
  return [
    either(
      rule?.enabled === true,
      `mail comes in by the rule ${stack}-mail in ${RuleSet}`,
      `the rule ${stack}-mail is ${rule ? 'switched off' : 'not there'}`,
      'deploy again',
    ),
  ]
}

const records = ({ dns }: Facts): readonly Finding[] =>
  dns.map(({ wanted, found }) => {
    const [name = '', type = '', ...value] = wanted.split(' ')
    const text = value.join(' ')
    const same = (a: string, b: string) => a.toLowerCase().replace(/\.$/, '') === b.toLowerCase().replace(/\.$/, '')
    // Another policy than ours may be just as good, as long as there is one.
    const isPolicy = /^"v=(spf1|DMARC1)/.exec(text)?.[0]
    const stands = found.some(each => same(each, text) || (isPolicy !== undefined && each.startsWith(isPolicy)))
    const instead = found.length === 0 ? 'nothing stands there' : `there stands ${found.join(', ')}`
    return either(stands, `DNS ${name} ${type}`, `DNS ${name} ${type}: ${instead}`, `set ${wanted}`)
  })

const rest = ({ dead, clockAhead, functionsAtOnce }: Facts): readonly Finding[] => [
  either(
    functionsAtOnce === null || functionsAtOnce >= leastFunctionsAtOnce,
    functionsAtOnce === null
      ? 'Lambda does not tell you how many functions may run at once (lambda:GetAccountSettings)'
      : `${functionsAtOnce} functions may run at once`,
    `only ${functionsAtOnce} functions may run at once: mails alone can take all of them, and deadlines wait`,
    'ask for 1,000 (Service Quotas, AWS Lambda, Concurrent executions; docs/operating.md, leaving the SES sandbox)',
  ),
  either(
    dead === 0,
    'no dead letters',
    `${dead} dead letters`,
    'rundskriv redrive --list says why, rundskriv redrive brings them back',
  ),
  either(
    Math.abs(clockAhead) <= mostAhead,
    'the clock is right',
    `this machine's clock is ${Math.abs(clockAhead)} seconds ${clockAhead > 0 ? 'ahead' : 'behind'}`,
    'switch time synchronisation on',
  ),
]
