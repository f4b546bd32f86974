import type { Got } from '../../../local/try/clients/client.ts'
import type { LetterName } from '../../../shared/letters.ts'
import type { ParsedMail } from '../../../shared/mail/parsed-mail.ts'
import { erfa } from '../../support/charters.ts'
import type { Ends } from './expect.ts'
import type { FilePart } from './mime.ts'
import type { Deed, Program, Writer } from './program.ts'
import type { Sent, Stage, StageName } from './stages.ts'
import { arrival, got } from './stages.ts'
import type { Oddities } from './write.ts'
import { write } from './write.ts'

/** One fixture: how it is written, and how it must end. */
export interface Case {
  readonly file: string
  readonly stage: StageName
  readonly authenticated: boolean
  readonly answers: LetterName | null
  readonly ends: Ends
  readonly written: (stage: Stage) => Written
}

export interface Written {
  readonly raw: Uint8Array
  readonly from: string
  readonly to: string
}

export interface Manners extends Oddities {
  readonly where?: 'below'
  readonly inside?: Deed['inside']
  readonly banner?: readonly string[]
  readonly files?: readonly FilePart[]
  readonly signature?: readonly string[]
  /** In place of the letter's. */
  readonly subject?: string
  /** In place of the letter's reply address: a name before the @. */
  readonly to?: string
  readonly authenticated?: false
  /** Somebody else's copy is answered. */
  readonly copyOf?: string
  /** What becomes of the bytes on the way. */
  readonly onTheWay?: (raw: Uint8Array) => Uint8Array
}

export const address = (local: string): string => `${local}@moeder.example`

const official = (name: string, organisation: string, site: string): readonly string[] => [
  'Venlig hilsen',
  '',
  name,
  'Digitaliseringskonsulent',
  '',
  'Telefon 00 00 00 00',
  organisation,
  'Digitalisering og Udvikling',
  'Eksempelvej 1',
  `https://www.${site}`,
  '',
  'Sikker mail: Brug Digital Post, hvis du vil skrive fortroligt til os.',
  'Denne e-mail kan indeholde fortrolige oplysninger. Har du modtaget den ved en fejl, så slet den og giv os besked.',
]

/** Whoever sits at a desk has the municipality's signature, whoever has a telephone hardly any. */
function signatureFor({ name }: Program, who: string, organisation: string, address: string): readonly string[] {
  if (/iPhone|iPad|iOS|Android|Samsung|K-9/.test(name)) return []
  if (/Outlook/.test(name)) return official(who, organisation, address.slice(address.indexOf('@') + 1))
  return /Thunderbird|Roundcube/.test(name) ? [who, organisation, 'Tlf. 00 00 00 00'] : ['Mvh', who, organisation]
}

export function writer(id: string, program: Program): Writer {
  const person = erfa().people.find(each => each.id === id)
  if (person === undefined) throw new Error(`nobody on the roster is ${id}`)
  const { name, email, organisation } = person
  return { name, address: email, organisation, signature: signatureFor(program, name, organisation, email) }
}

const stemOf = (subject: string): string => subject.replace(/^(?:(?:sv|re|vs|fwd)\s*:\s*)+/i, '')

interface Scene {
  readonly file: string
  readonly program: Program
  readonly stage: StageName
  readonly by: string
  readonly words: readonly string[]
  readonly ends: Ends
  readonly manners: Manners
  readonly answers: LetterName | null
  readonly about: (stage: Stage, by: Writer) => Got | null
  readonly forwards: boolean
}

const scene = ({ file, program, stage, by, words, ends, manners, answers, about, forwards }: Scene): Case => ({
  file: `${file}.eml`,
  stage,
  authenticated: manners.authenticated ?? true,
  answers,
  ends,
  written: at => {
    const writes =
      manners.signature === undefined ? writer(by, program) : { ...writer(by, program), signature: manners.signature }
    const letter = about(at, writes)
    const [replyTo] = answers === null ? [] : (letter?.mail.replyTo ?? [])
    const to =
      manners.to === undefined ? (replyTo ?? { name: '', address: address('erfa') }) : { name: '', address: address(manners.to) }
    const stem = stemOf(letter?.mail.subject ?? '')
    const mark = letter === null ? '' : forwards ? program.marks.forward : program.marks.reply
    const deed: Deed = {
      by: writes,
      at: arrival(at),
      to,
      subject: manners.subject ?? mark + stem,
      words,
      where: manners.where ?? 'above',
      inside: manners.inside ?? [],
      about: letter,
      forwards,
      files: manners.files ?? [],
      banner: manners.banner ?? [],
    }
    const raw = write(deed, program, manners)
    return { raw: manners.onTheWay?.(raw) ?? raw, from: writes.address, to: to.address }
  },
})

type Lines = string | readonly string[]
const paragraphs = (words: Lines): readonly string[] => (typeof words === 'string' ? [words] : words)

/** Somebody answers a letter. */
export const answer = (
  file: string,
  program: Program,
  stage: StageName,
  by: string,
  answers: LetterName,
  words: Lines,
  ends: Ends,
  manners: Manners = {},
): Case =>
  scene({
    ...{ file, program, stage, by, words: paragraphs(words), ends, manners, forwards: false },
    answers: manners.to === undefined ? answers : null,
    about: (at, me): Sent => got(at, answers, manners.copyOf ?? me.address),
  })

/** Somebody writes a new mail to `erfa@`, or to another of the network's addresses. */
export const fresh = (
  file: string,
  program: Program,
  stage: StageName,
  by: string,
  subject: string,
  words: Lines,
  ends: Ends,
  manners: Manners = {},
): Case =>
  scene({
    ...{ file, program, stage, by, words: paragraphs(words), ends, forwards: false, answers: null },
    manners: { ...manners, subject },
    about: () => null,
  })

export interface Passed {
  readonly from: string
  readonly subject: string
  readonly lines: readonly string[]
}

/** A mail that somebody got from a colleague, as far as it is seen when it is passed on. */
export const passedMail = ({ from, subject, lines }: Passed, to: Writer, at: string): Got => {
  const person = erfa().people.find(each => each.id === from)
  const mail: Partial<ParsedMail> = {
    messageId: `<${from}@mail.example>`,
    references: [],
    from: [{ name: person?.name ?? from, address: person?.email ?? from }],
    to: [{ name: to.name, address: to.address }],
    subject,
    text: lines.join('\n\n'),
    html: `<html><body>${lines.map(line => `<p class="MsoNormal">${line}</p>`).join('')}</body></html>`,
  }
  return { mail: mail as ParsedMail, at }
}

/** Somebody passes a colleague's mail on to us. */
export const forward = (
  file: string,
  program: Program,
  stage: StageName,
  by: string,
  passed: Passed,
  words: Lines,
  ends: Ends,
  manners: Manners = {},
): Case =>
  scene({
    ...{ file, program, stage, by, words: paragraphs(words), ends, manners, forwards: true, answers: null },
    about: (at, me) => passedMail(passed, me, arrival(at)),
  })
