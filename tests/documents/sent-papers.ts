import { carryOut } from '../../shared/courier.ts'
import type { LetterName } from '../../shared/letters.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import type { Simulated } from '../support/simulated.ts'

/** The Word files of the latest mail to somebody whose subject holds a word. */
export async function readPapersOf(simulated: Simulated, to: string, subject: string) {
  for (const sent of simulated.sent.toReversed()) {
    if (sent.to !== to) continue
    const parsed = await parseMail(sent.raw)
    if (!parsed.ok || !parsed.mail.subject.includes(subject)) continue
    return parsed.mail.attachments.filter(each => each.name.endsWith('.docx'))
  }
  return []
}

/** Sends the latest letter of a name, and no other. */
export async function send(simulated: Simulated, name: LetterName): Promise<void> {
  const queued = [...simulated.store.effects.values()].findLast(
    ({ effect }) => effect.kind === 'letter' && effect.letter.name === name,
  )
  if (queued?.effect.kind !== 'letter') throw new Error(`no ${name} was queued`)
  const { notBefore } = queued.effect
  await carryOut(simulated.world, queued.key, notBefore > simulated.at ? notBefore : simulated.at)
}
