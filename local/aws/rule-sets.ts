import type { SESClient } from '@aws-sdk/client-ses'
import {
  CreateReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  ListReceiptRuleSetsCommand,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses'
import { InputFault } from '../errors.ts'

/** The receipt rule sets of an account in one region. One of them is active, or none. */
export interface RuleSets {
  readonly active: { readonly name: string; readonly rules: readonly Rule[] } | null
  readonly all: readonly string[]
}

export interface Rule {
  readonly name: string
  readonly enabled: boolean
  /** Empty: every recipient of every domain. */
  readonly recipients: readonly string[]
}

/** SES takes no more rules into one set. */
const mostRules = 200
/** What ours is called where there is none at all. */
const ownName = 'rundskriv'

export const readRuleSets = async (ses: SESClient): Promise<RuleSets> => {
  const all: string[] = []
  let NextToken: string | undefined
  do {
    const page = await ses.send(new ListReceiptRuleSetsCommand({ NextToken }))
    all.push(...(page.RuleSets ?? []).flatMap(({ Name }) => Name ?? []))
    NextToken = page.NextToken
  } while (NextToken !== undefined)
  const { Metadata, Rules = [] } = await ses.send(new DescribeActiveReceiptRuleSetCommand({}))
  const rules = Rules.map(({ Name = '', Enabled = false, Recipients = [] }) => ({
    ...{ name: Name, enabled: Enabled, recipients: Recipients },
  }))
  return { all, active: Metadata?.Name === undefined ? null : { name: Metadata.Name, rules } }
}

export type Choice =
  | { readonly use: string; readonly first: 'nothing' | 'activate' | 'create-and-activate' }
  | { readonly refusal: string }

/**
 * To which rule set a rule of ours can be added without taking anything away from anybody. An active one is never replaced; where
 * none is active although there are some, somebody may have switched receiving off, and is asked.
 */
export const chooseRuleSet = ({ active, all }: RuleSets, wanted: string | null, rule: string): Choice => {
  if (active !== null) {
    if (wanted !== null && wanted !== active.name)
      return {
        refusal: `the active receipt rule set is ${active.name}; a rule in ${wanted} would never be asked, and activating ${wanted} would stop the mail of whoever uses ${active.name}. Leave out --rule-set: the rule is added to ${active.name}`,
      }
    const others = active.rules.filter(({ name }) => name !== rule).length
    if (others >= mostRules)
      return {
        refusal: `the active receipt rule set ${active.name} is full (${others} rules, SES takes ${mostRules}): remove one`,
      }
    return { use: active.name, first: 'nothing' }
  }
  const name = wanted ?? ownName
  if (all.includes(name)) return { use: name, first: 'activate' }
  if (wanted === null && all.length > 0)
    return {
      refusal: `there are receipt rule sets (${all.join(', ')}), but none is active: somebody may have switched receiving off. Say which one is to be active: --rule-set ${all[0]}, or --rule-set ${ownName} for a new one`,
    }
  return { use: name, first: 'create-and-activate' }
}

/** Makes true what was chosen. Throws InputFault when another rule set has become active meanwhile. */
export const makeReady = async (ses: SESClient, choice: Exclude<Choice, { refusal: string }>): Promise<void> => {
  const { use, first } = choice
  if (first === 'nothing') return
  if (first === 'create-and-activate') await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName: use }))
  const { active } = await readRuleSets(ses)
  if (active !== null && active.name !== use)
    throw new InputFault(`the receipt rule set ${active.name} has become active meanwhile; nothing was changed, deploy again`)
  if (active === null) await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: use }))
}

/** What of other people's rules is worth knowing before ours stands beside them. */
export const neighbours = ({ active }: RuleSets, domain: string, rule: string): readonly string[] =>
  (active?.rules ?? [])
    .filter(({ name, enabled, recipients }) => {
      const takes = recipients.length === 0 || recipients.some(each => each === domain || each.endsWith(`@${domain}`))
      return enabled && name !== rule && takes
    })
    .map(({ name }) => `the rule ${name} takes mail to ${domain} as well, and goes on doing so`)
