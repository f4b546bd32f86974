import type { Got, Saying } from '../../local/try/clients/client.ts'
import { gmail } from '../../local/try/clients/gmail.ts'
import { iphone } from '../../local/try/clients/iphone.ts'
import { outlook } from '../../local/try/clients/outlook.ts'
import { outlookWeb } from '../../local/try/clients/outlook-web.ts'
import { thunderbird } from '../../local/try/clients/thunderbird.ts'
import { mailbox, word, writeDraft } from '../../local/try/mime.ts'
import { wordDocument } from '../../local/try/paper.ts'
import type { LetterName } from '../../shared/letters.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import type { Received } from '../../shared/secretary.ts'
import { receive } from '../../shared/secretary.ts'
import type { Simulated } from '../support/simulated.ts'
import { copyOf } from './states.ts'

const programs = { outlook, owa: outlookWeb, iphone, gmail, thunderbird }

/** A mail that somebody wrote who had not read the program. */
export interface Mail {
  readonly id: string
  /** By their id in the roster. */
  readonly from: string
  readonly program: keyof typeof programs
  /** The latest letter of this name that the writer got; null for a mail of its own. */
  readonly answers: LetterName | null
  readonly subject?: string
  /** Another address than the letter's, or the network's plain one. */
  readonly to?: string
  readonly text?: string
  /** Instead of the text: what the mail program makes of a table. */
  readonly html?: string
  /** Lines below the text; a mail program's usual ones if not given. */
  readonly signature?: readonly string[]
  /** Words between the lines of the quoted letter: a pattern of the line that they follow, and the words. */
  readonly between?: readonly (readonly [string, string])[]
  readonly files?: readonly { readonly name: string; readonly paragraphs: readonly string[] }[]
}

const usual = (name: string, organisation: string): readonly string[] => [
  ...['Med venlig hilsen', '', name, 'Digitaliseringskonsulent', '', 'Direkte 00 00 00 00'],
  ...[`${organisation}, Digitalisering og IT`, 'Torvet 1', `www.${organisation.split(' ')[0]?.toLowerCase()}.example`],
]

/** The letter as it reached this address, with where an answer to it goes. */
const letterTo = async (
  w: Simulated,
  address: string,
  name: LetterName,
): Promise<(Got & { readonly replyTo: string }) | null> => {
  const replyTo = w.replyTo(address, name)
  if (replyTo === null) return null
  const house = copyOf(w)
  await house.deliver()
  for (const { to, raw } of house.sent.toReversed()) {
    const parsed = to === address ? await parseMail(raw) : null
    if (parsed?.ok === true && parsed.mail.replyTo[0]?.address === replyTo)
      return { mail: parsed.mail, at: parsed.mail.date ?? w.at, replyTo }
  }
  throw new Error(`the ${name} to ${address} has not left`)
}

const withoutTags = (html: string): string =>
  html
    .replace(/<\/(?:td|th)>/g, '\t')
    .replace(/<\/(?:tr|p|div|li)>|<br>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')

interface Body {
  readonly text: string
  readonly html: string | null
  readonly textIs?: string
}

const mark = '@@@'

const bodyOf = (mail: Mail, saying: Saying): Body => {
  const program = programs[mail.program]
  if (mail.html !== undefined) {
    const around = program.write({ ...saying, words: [mark] })
    const html = around.html?.replace(/(?:<p class=MsoNormal>)?@@@(?:<o:p><\/o:p><\/p>)?/, () => mail.html ?? '') ?? null
    return { ...around, text: around.text.replace(mark, () => withoutTags(mail.html ?? '')), html }
  }
  const written = program.write(saying)
  if (mail.between === undefined) return written
  return mail.program === 'thunderbird' ? betweenQuoted(mail, saying) : betweenParagraphs(mail.between, written)
}

/** Answers between the lines of a letter quoted with `>`, as plain text. */
const betweenQuoted = ({ text, between }: Mail, { answers, to, from }: Saying): Body => {
  const lines = (answers?.mail.text ?? '').trimEnd().split(/\r?\n/)
  const quoted = lines.flatMap(line => {
    const words = (between ?? []).filter(([pattern]) => new RegExp(pattern).test(line)).map(([, said]) => said)
    return [`> ${line}`, ...words.flatMap(said => ['', said, ''])]
  })
  const opening = `Den 15. mar. 2027 kl. 08.05 skrev ERFA <${to.address}>:`
  const all = [...(text === undefined ? [] : [text, '']), opening, '', ...quoted, '', ...from.signature, '']
  return { text: all.join('\n').replaceAll('\n', '\r\n'), html: null }
}

/** Answers in red between the paragraphs of the quoted letter. */
const betweenParagraphs = (between: NonNullable<Mail['between']>, written: Body): Body => {
  let { text, html } = written
  for (const [pattern, said] of between) {
    const lines = text.split('\r\n')
    const at = lines.findLastIndex(line => new RegExp(pattern).test(line))
    const found = html?.search(new RegExp(pattern.replace(/^\^|\$$/g, ''))) ?? -1
    if (at < 0 || html === null || found < 0) throw new Error(`no line is ${pattern}`)
    text = lines.toSpliced(at + 1, 0, said).join('\r\n')
    const closing = /<\/(?:p|td|li|div|h1|h2)>/.exec(html.slice(found))
    if (closing === null) throw new Error(`nothing ends behind ${pattern}`)
    const place = found + closing.index + (/[ph]/.test(closing[0][2] ?? '') ? closing[0].length : 0)
    const red = `<p class=MsoNormal><span style='color:red'>${said}<o:p></o:p></span></p>`
    html = html.slice(0, place) + red + html.slice(place)
  }
  return { text, html }
}

/** The mail comes in now, written by its mail program; what waits to be read again is read. Null when its writer never got the letter that it answers. */
export const handIn = async (w: Simulated, mail: Mail): Promise<Received | null> => {
  const { charter, people } = w.files
  const person = people.find(({ id }) => id === mail.from)
  if (person === undefined) throw new Error(`nobody is ${mail.from}`)
  const { name, email: address, organisation } = person
  const answers = mail.answers === null ? null : await letterTo(w, address, mail.answers)
  if (answers === null && mail.answers !== null) return null
  const program = programs[mail.program]
  const to = mail.to ?? answers?.replyTo ?? charter.address
  const files = (mail.files ?? []).map(file => wordDocument(file.name, file.paragraphs))
  const signature = mail.signature ?? (mail.program === 'iphone' ? [] : usual(name, organisation))
  const subject = mail.subject ?? answers?.mail.subject ?? ''
  const saying: Saying = {
    from: { name, address, signature },
    to: { name: charter.shortName, address: to },
    at: w.at,
    subject,
    words: (mail.text ?? '').split(/\n\n+/),
    answers,
    files,
  }
  const id = answers?.mail.messageId?.replace(/[<>]/g, '')
  const raw = writeDraft({
    headers: [
      ['From', mailbox({ name, address }, program.charset)],
      ['To', to],
      ['Subject', word(`${answers === null ? '' : program.answerMark}${subject}`, program.charset)],
      ['Message-ID', `<${mail.id}@mail.example>`],
      ...(id === undefined ? [] : [['In-Reply-To', `<${id}>`] as const]),
      ...program.headers(saying),
    ],
    charset: program.charset,
    files,
    ...bodyOf(mail, saying),
  })
  const received = await receive(w.world, { raw, envelope: { from: address, to, at: w.at, authenticated: true } })
  await w.readsAgain()
  return received
}
