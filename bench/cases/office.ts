import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runUntil } from '../../local/run.ts'
import type { LocalWorld } from '../../local/world.ts'
import { openWorld } from '../../local/world.ts'
import type { MailBytes } from '../../shared/ports.ts'
import type { Received } from '../../shared/secretary.ts'
import { openNetworks, receive } from '../../shared/secretary.ts'

/** A letter that somebody got, as far as answering it needs. */
export interface Got {
  readonly letter: string
  readonly to: string
  readonly replyTo: string
  readonly messageId: string
}

/** The ERFA network with as many members as wanted, its data in a folder of its own, its letters caught in memory. */
export interface Office {
  readonly world: LocalWorld
  /** Of the members, in the roster's order. */
  readonly members: readonly string[]
  readonly secretariat: string
  readonly letters: Got[]
  /** Time goes on to this instant, and then the mail comes in. */
  mail(at: string, mail: { from: string; to: string; subject: string; text: string; inReplyTo?: string }): Promise<Received>
  until(at: string): Promise<void>
  close(): Promise<void>
}

export const openOffice = async (people: number): Promise<Office> => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-bench-'))
  const charters = join(folder, 'charters')
  mkdirSync(charters)
  cpSync('charters/erfa-midtjylland.yaml', join(charters, 'erfa.yaml'))
  const { csv, members } = rosterOf(people, readFileSync('charters/erfa-midtjylland.csv', 'utf8'))
  writeFileSync(join(charters, 'erfa.csv'), csv)
  const journal = { info: () => undefined, warn: (event: string) => process.stderr.write(`${event}\n`) }
  const real = await openWorld({ data: join(folder, 'data'), charters, relay: null, journal })
  const letters: Got[] = []
  const postman = { send: async (mail: MailBytes) => ({ type: 'sent', messageId: await noted(real, letters, mail) }) as const }
  const world: LocalWorld = { ...real, postman }
  await openNetworks(world, '2027-01-04T08:00:00.000Z')
  let count = 0
  return {
    world,
    members,
    letters,
    secretariat: 'sekretariat@faelles.example',
    until: at => runUntil(world, at, 'up-to'),
    mail: async (at, { from, to, subject, text, inReplyTo }) => {
      await runUntil(world, at, 'before')
      count += 1
      const raw = mailOf({ from, to, subject, text, id: `<bench-${count}@x.example>`, inReplyTo })
      const received = await receive(world, { raw, envelope: { from, to, at, authenticated: true } })
      await runUntil(world, at, 'before')
      return received
    },
    close: async () => {
      await real.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const rosterOf = (people: number, csv: string): { csv: string; members: string[] } => {
  const [header = '', ...rows] = csv.trim().split(/\r?\n/)
  const cells = rows.map(row => row.split(','))
  const organisations = [...new Set(cells.filter(row => row[4]?.includes('member')).map(row => row[3] ?? ''))]
  const made = Array.from({ length: people }, (_, n) => {
    const organisation = organisations[n % organisations.length] ?? ''
    return {
      email: `person${n}@kommune${n % organisations.length}.example`,
      row: (email: string) => `p${n},Person Nummer${n},${email},${organisation},member,`,
    }
  })
  const others = rows.filter((_, n) => !cells[n]?.[4]?.includes('member'))
  return {
    csv: [header, ...made.map(({ email, row }) => row(email)), ...others, ''].join('\n'),
    members: made.map(({ email }) => email),
  }
}

const noted = async (world: LocalWorld, letters: Got[], { tag, raw, to, messageId }: MailBytes): Promise<string> => {
  const queued = await world.outbox.load(tag.slice(0, tag.lastIndexOf('.')))
  const head = Buffer.from(raw)
    .subarray(0, 8_000)
    .toString('latin1')
    .replaceAll(/\r?\n[ \t]+/g, ' ')
  const replyTo = /^Reply-To:.*?([^\s<>]+@[^\s<>]+)/im.exec(head)?.[1] ?? ''
  const letter = queued?.effect.kind === 'letter' ? queued.effect.letter.name : ''
  letters.push({ letter, to, replyTo, messageId })
  return messageId
}

/** About 10 kB, text and HTML, as Outlook writes it. */
export const mailOf = (mail: {
  from: string
  to: string
  subject: string
  text: string
  id: string
  inReplyTo?: string | undefined
}): Buffer => {
  const html = mail.text
    .split('\n')
    .map(
      line =>
        `<p class="MsoNormal"><span lang="DA" style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">${line}<o:p></o:p></span></p>`,
    )
  const style = `<style><!-- ${'p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} '.repeat(70)} --></style>`
  const reply = mail.inReplyTo === undefined ? [] : [`In-Reply-To: ${mail.inReplyTo}`, `References: ${mail.inReplyTo}`]
  return Buffer.from(
    [
      `From: "Person" <${mail.from}>`,
      `To: <${mail.to}>`,
      `Subject: ${mail.subject}`,
      `Message-ID: ${mail.id}`,
      ...reply,
      'Date: Mon, 15 Mar 2027 09:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="bench"',
      '',
      '--bench',
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: 8bit',
      '',
      mail.text,
      '--bench',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: 8bit',
      '',
      `<html><head>${style}</head><body lang="DA"><div class="WordSection1">${html.join('\n')}</div></body></html>`,
      '--bench--',
      '',
    ].join('\r\n'),
  )
}
