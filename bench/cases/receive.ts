import { receive } from '../../shared/secretary.ts'
import { mailOf, openOffice } from './office.ts'

/** Mails a second through `receive`, one after the other: items for a meeting that has been called. Letters are not counted in. */
const mails = 400
const warmUp = 40

const office = await openOffice(40)
const { world, members, secretariat } = office
const booking = {
  from: secretariat,
  to: 'erfa-moede@moeder.example',
  subject: 'Nyt møde',
  text: 'Nyt møde 14. april 2027 kl. 13-16, Teams',
}
await office.mail('2027-02-01T08:00:00.000Z', booking)
const at = '2027-03-16T08:00:00.000Z'
await office.until(at)

const outcomes = new Map<string, number>()
const take = async (n: number): Promise<void> => {
  const from = members[n % members.length] ?? ''
  const text = `Punkt: Overgang til ny version ${n}\n\nVi vil gerne drøfte erfaringer med overgangen til version ${n}. Tid: 15 minutter.\n\nMed venlig hilsen\nPerson`
  const raw = mailOf({
    from,
    to: 'erfa@moeder.example',
    subject: `Punkt til dagsordenen ${n}`,
    text,
    id: `<item-${n}@x.example>`,
  })
  const { outcome } = await receive(world, { raw, envelope: { from, to: 'erfa@moeder.example', at, authenticated: true } })
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
}

for (let n = 0; n < warmUp; n += 1) await take(n)
const started = performance.now()
for (let n = warmUp; n < warmUp + mails; n += 1) await take(n)
const seconds = (performance.now() - started) / 1000
await office.close()
process.stdout.write(JSON.stringify({ figure: mails / seconds, outcomes: Object.fromEntries(outcomes) }))
