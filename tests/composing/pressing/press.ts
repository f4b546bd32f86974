import { parseDocument } from 'htmlparser2'
import type { Client } from '../../../local/try/clients/client.ts'
import { gmail } from '../../../local/try/clients/gmail.ts'
import { iphone } from '../../../local/try/clients/iphone.ts'
import { outlook } from '../../../local/try/clients/outlook.ts'
import { outlookWeb } from '../../../local/try/clients/outlook-web.ts'
import { thunderbird } from '../../../local/try/clients/thunderbird.ts'
import { mailbox, word, writeDraft } from '../../../local/try/mime.ts'
import type { LetterName } from '../../../shared/letters.ts'
import { parseMail } from '../../../shared/mail/parse.ts'
import type { MailBytes } from '../../../shared/ports.ts'
import type { Received } from '../../../shared/secretary.ts'
import { receive } from '../../../shared/secretary.ts'
import { Simulated } from '../../support/simulated.ts'

/** A button of a letter that really left, and what its `mailto:` says. */
export interface Button {
  readonly letter: LetterName
  readonly person: { readonly name: string; readonly address: string }
  readonly label: string
  readonly to: string
  readonly subject: string
  readonly body: string
}

type Node = ReturnType<typeof parseDocument>['children'][number]
const textOf = (node: Node): string => ('data' in node ? node.data : 'children' in node ? node.children.map(textOf).join('') : '')
const linksIn = (node: Node): readonly (readonly [href: string, label: string])[] => [
  ...('attribs' in node && node.name === 'a' && node.attribs.href !== undefined
    ? [[node.attribs.href, textOf(node).trim()] as const]
    : []),
  ...('children' in node ? node.children.flatMap(linksIn) : []),
]

/** The buttons of a letter as it was handed to the transport. */
export const buttonsOf = async (world: Simulated, sent: MailBytes): Promise<readonly Button[]> => {
  const parsed = await parseMail(sent.raw)
  const effect = [...world.store.effects.values()].find(({ key }) => sent.tag.startsWith(`${key}.`))?.effect
  if (!parsed.ok || parsed.mail.html === null || effect?.kind !== 'letter') throw new Error(`${sent.tag} cannot be read again`)
  const { name } = effect.to.find(each => each.address === sent.to) ?? { name: '' }
  return parseDocument(parsed.mail.html)
    .children.flatMap(linksIn)
    .filter(([href]) => href.includes('?'))
    .map(([href, label]) => {
      const { pathname, searchParams } = new URL(href)
      const [subject, body] = [searchParams.get('subject') ?? '', searchParams.get('body') ?? '']
      const person = { name, address: sent.to }
      return { letter: effect.letter.name, person, label, to: decodeURIComponent(pathname), subject, body }
    })
}

/** Somebody's mail program: some of them put their signature under a mail that a link has opened, and some do not. */
export interface Program {
  readonly client: Client
  readonly signature: readonly string[]
}

const municipal = [
  'Venlig hilsen',
  '',
  'Ida Prøve',
  'Digitaliseringskonsulent',
  '',
  'Telefon 00 00 00 00',
  'Prøve Kommune',
  'Eksempelvej 1',
  'Denne e-mail kan indeholde fortrolige oplysninger. Har du modtaget den ved en fejl, så slet den og giv os besked.',
]
export const programs: readonly Program[] = [
  { client: outlook, signature: municipal },
  { client: outlook, signature: [] },
  { client: outlookWeb, signature: municipal },
  { client: iphone, signature: [] },
  { client: gmail, signature: ['Mvh', 'Ida'] },
  { client: thunderbird, signature: ['Ida Prøve', 'Prøve Kommune', 'Tlf. 00 00 00 00'] },
]

/** The mail that opens when the button is pressed, as this program sends it. */
const opened = ({ person, to, subject, body }: Button, { client, signature }: Program, at: string): Uint8Array => {
  const saying = {
    from: { ...person, signature },
    to: { name: '', address: to },
    at,
    subject,
    words: body.split(/\r?\n\r?\n/),
    answers: null,
    files: [],
  }
  return writeDraft({
    headers: [
      ['From', mailbox(person, client.charset)],
      ['To', to],
      ['Subject', word(subject, client.charset)],
      ['Message-ID', `<${client.name.replaceAll(' ', '-')}-${signature.length}-${body.length}@mail.example>`],
      ...client.headers(saying),
    ],
    charset: client.charset,
    files: [],
    ...client.write(saying),
  })
}

/** Presses the button in a world of its own, in which everything is as it is in this one. A mail that was asked about is read again. */
export const press = async (
  world: Simulated,
  button: Button,
  program: Program,
): Promise<{ readonly received: Received; readonly after: Simulated }> => {
  const store = structuredClone(world.store)
  const after = new Simulated(world.files, '2000-01-01T00:00', { store, rawMails: world.world.rawMails })
  const envelope = { from: button.person.address, to: button.to, at: world.at, authenticated: true }
  const received = await receive(after.world, { raw: opened(button, program, world.at), envelope })
  await after.readsAgain()
  return { received, after }
}
