import { clockFindings } from './clock-rules.ts'
import type { Fault, Finding } from './fault.ts'
import type { Parts } from './issues.ts'
import { peopleFaults } from './people-rules.ts'
import { ringFindings } from './ring-rules.ts'
import type { Roster } from './roster.ts'
import type { Path, Yaml } from './yaml.ts'

/** A finding with the place in the charter file that should be changed. */
export type Placed = Finding & { readonly path: Path }

/** What single keys cannot show: whether the parts of the charter, and the charter and its roster, fit together. */
export function ruleFaults(file: string, parts: Parts, yaml: Yaml, roster: Roster | null): Fault[] {
  const placed = [...ringFindings(parts), ...clockFindings(parts), ...agendaFindings(parts), ...addressFindings(parts)]
  return [
    ...placed.map(({ path, wrong, right }) => ({ file, line: yaml.lineOf(path), wrong, right })),
    ...(roster === null ? [] : peopleFaults(file, parts, yaml, roster)),
  ]
}

function agendaFindings({ agenda, meetings, organisations, limits }: Parts): Placed[] {
  const findings: Placed[] = []
  if (agenda !== undefined && !agenda.some(point => point.takesItems)) {
    findings.push({
      path: ['agenda'],
      wrong: "no point of the agenda takes the members' items",
      right: 'takesItems: true at one of them',
    })
  }
  if (agenda !== undefined && meetings !== undefined && organisations !== undefined) {
    const total = agenda.reduce((sum, point) => sum + point.minutes + point.minutesPerOrganisation * organisations.length, 0)
    if (total > meetings.maxMinutes) {
      const wrong = `the standing points take ${total} minutes, a meeting at most ${meetings.maxMinutes}`
      findings.push({ path: ['agenda'], wrong, right: 'fewer minutes at some of them, or a higher meetings.maxMinutes' })
    }
  }
  if (limits !== undefined && limits.attachmentBytes > limits.mailBytes) {
    const wrong = `an attachment may have ${limits.attachmentBytes} bytes, but a whole mail only ${limits.mailBytes}`
    findings.push({ path: ['limits', 'attachmentBytes'], wrong, right: `at most ${limits.mailBytes}` })
  }
  return findings
}

/** Ends of a local part that stand for the network's derived addresses (contract.md). */
const derived = /\+|-t-|-moede$|-referat$/

function addressFindings({ address, mailingGroup, secretariat }: Parts): Placed[] {
  const findings: Placed[] = []
  const local = address?.slice(0, address.lastIndexOf('@')) ?? ''
  if (derived.test(local)) {
    const wrong = `the address begins with "${local}"; +, -t-, -moede and -referat are kept for addresses made from it`
    findings.push({ path: ['address'], wrong, right: 'a plain word before the @' })
  }
  if (mailingGroup !== undefined && mailingGroup !== null && mailingGroup === address) {
    findings.push({
      path: ['mailingGroup'],
      wrong: "the mailing group is the network's own address",
      right: 'another address, or null',
    })
  }
  if (secretariat !== undefined && secretariat.address === address) {
    const wrong = "the secretariat's address is the network's own, so it would write to itself"
    findings.push({ path: ['secretariat', 'address'], wrong, right: 'the address of the people in the secretariat' })
  }
  return findings
}
