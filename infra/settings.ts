import { readNetworks } from './bundling/charters.ts'

/** What the operator decides; everything else follows from the charters. */
export interface Settings {
  readonly stack: string
  readonly region: string
  /** Where CloudFormation knows budgets: not in every region that we may be in. */
  readonly budgetRegion: string
  readonly domain: string
  /** Paths of the charters, or of folders of them. */
  readonly charters: readonly string[]
  readonly networks: readonly { readonly id: string; readonly address: string }[]
  /** Somebody says that whoever is missing in a roster has left, however many that are. */
  readonly believesRosters: boolean
  /** In which the daily sweep has its hour. */
  readonly timeZone: string
  /** Who is told by the alarms. */
  readonly operator: string
  /** The active receipt rule set of the account and region, to which our rule is added. */
  readonly ruleSet: string
  readonly budgetUsd: number
  /** Whether the budget watches only what bears this stack's tag, and not the whole account. */
  readonly budgetOfTag: boolean
  readonly customerKey: boolean
  /** Counted up to begin with an empty table beside the old one (docs/operating.md, restoring). */
  readonly generation: number
}

/** What was asked for cannot be deployed. Each line says one thing, and how to say it right. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault'
  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/** How to ask for a setting: the context of cdk.json, `-c name=value`, or what `npm run deploy` was told. */
export type Ask = (name: string) => unknown

/** Reads and checks everything at once. Throws SettingsFault with every fault, a charter's with file and line. */
export const readSettings = async (ask: Ask): Promise<Settings> => {
  const faults: string[] = []
  const text = (name: string, fits: RegExp, right: string, otherwise?: string): string => {
    const given = ask(name) ?? otherwise
    const value = typeof given === 'number' ? String(given) : given
    if (typeof value === 'string' && fits.test(value)) return value
    faults.push(
      `--${flagOf(name)}: ${value === undefined ? 'is missing' : `"${String(value)}" does not fit`}; wanted is ${right}`,
    )
    return ''
  }
  const domain = text('domain', host, 'the domain of the charter’s address, such as moeder.example.dk').toLowerCase()
  const paths = text('charters', /\S/, 'the path of a charter, such as charters/erfa-midtjylland.yaml').split(',').filter(Boolean)
  const networks = paths.length === 0 ? [] : await charterFacts(paths, domain, faults)
  const settings = {
    stack: text('stack', /^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'a letter, then letters, digits and hyphens, at most 40', 'rundskriv'),
    region: regionOf(ask, faults),
    budgetRegion: text('budgetRegion', /^[a-z]{2,4}-[a-z]+-\d$/, 'a region in which CloudFormation knows budgets'),
    domain,
    charters: paths,
    networks: networks.map(({ id, address }) => ({ id, address })),
    believesRosters: text('believeRoster', /^(true|false)$/, 'nothing after it', 'false') === 'true',
    timeZone: networks[0]?.timeZone ?? 'UTC',
    operator: text(
      'operator',
      /^[^\s@]+@[^\s@]+$/,
      'the e-mail address that the alarms go to',
      networks[0]?.secretariat ?? 'x@x',
    ),
    ruleSet: text(
      'ruleSet',
      /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
      'the name of the active receipt rule set (npm run deploy finds it; aws ses describe-active-receipt-rule-set says it)',
    ),
    budgetUsd: Number(text('budget', /^[1-9]\d{0,5}$/, 'US dollars a month, a whole number', '25')),
    budgetOfTag: text('budgetOf', /^(account|tag)$/, 'account or tag', 'account') === 'tag',
    customerKey: text('key', /^(aws|own)$/, 'aws (a key of AWS, free) or own (a KMS key of this stack)', 'aws') === 'own',
    generation: Number(text('generation', /^[1-9]\d{0,3}$/, 'a whole number from 1 on', '1')),
  }
  if (faults.length > 0) throw new SettingsFault(faults)
  return settings
}

const host = /^(?=.{1,200}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i

/** As it is called on the command line. */
export const flagOf = (name: string): string =>
  name === 'charters' ? 'charter' : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

const regionOf = (ask: Ask, faults: string[]): string => {
  const receiving = [ask('receivingRegions')].flat().filter(each => typeof each === 'string')
  const region = String(ask('region') ?? '')
  if (!receiving.includes(region))
    faults.push(`--region: "${region}" does not fit; wanted is an EU region in which SES receives mail: ${receiving.join(', ')}`)
  return region
}

const charterFacts = async (paths: readonly string[], domain: string, faults: string[]) => {
  try {
    const charters = (await readNetworks(paths)).map(({ charter }) => charter)
    for (const { id, address } of charters) {
      const own = address.slice(address.lastIndexOf('@') + 1)
      if (domain !== '' && own !== domain)
        faults.push(`--domain: ${domain} is not the domain of ${id}, whose charter says address: ${address}; wanted is ${own}`)
    }
    return charters.map(({ id, address, timeZone, secretariat }) => ({ id, address, timeZone, secretariat: secretariat.address }))
  } catch (error) {
    faults.push((error as Error).message)
    return []
  }
}
