import type { ParsedMail } from './parsed-mail.ts'

/**
 * Danish personal identification numbers in text. The rule was measured on two million random numbers (public-sector.md): six and
 * four digits that stand by themselves, a day that somebody now alive can be born on, and modulus 11 or, since 2007, the `0101` of
 * those who have none. It is wrong about one number in 430 that is none, and keeps those of today.
 */
interface Found {
  readonly from: number
  readonly to: number
}

const shape = /(?<!\d)(\d{2})(\d{2})(\d{2})( ?[-‐‑‒–—−] ?|[ \u00a0\u2009\u202f])?(\d{4})(?!\d)/g

/** What stands right before says that it is another number. */
const otherNumber =
  /(?<![\p{L}\d])(?:p|ean|cvr|se|gln|iban|tlf|telefon|tel|mobil|fax|konto|reg|sag|sags|sagen|journal|j\.?|faktura|ordre)[-. ]{0,2}(?:nr|nummer|no)?[-.: #]{0,3}$/iu
/** What stands shortly before says that it is one, whatever the check digit says: somebody may have mistyped it. */
const saysSo = /(?:cpr|personnummer|person-?nr|født|social security)[^\d\n]{0,24}$/iu

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

const passesModulus = (digits: string): boolean =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0

/** The seventh digit names the century; nobody born before 1900 is left. */
const yearOf = (year: number, seventh: number): number | null => {
  if (seventh <= 3) return 1900 + year
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year
  return year <= 57 ? 2000 + year : null
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const isBirthday = (day: number, month: number, year: number | null, latest: number): boolean =>
  year !== null && year <= latest && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Every number in a text. `latest`: the last year in which somebody can be born, so that 2041 is none. */
const cprNumbers = (text: string, latest: number): readonly Found[] =>
  [...text.matchAll(shape)].flatMap(match => {
    const [whole, day = '', month = '', year = '', , serial = ''] = match
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (otherNumber.test(before)) return []
    const isNamed = saysSo.test(before)
    // Numbers that a hospital or an authority lends have 60 added to the day, and no check digit: only believed when named.
    const born = Number(day) > 60 && isNamed ? Number(day) - 60 : Number(day)
    if (!isBirthday(born, Number(month), yearOf(Number(year), Number(serial[0])), latest)) return []
    const isLikely = isNamed || passesModulus(`${day}${month}${year}${serial}`) || `${day}${month}` === '0101'
    return isLikely ? [{ from: match.index, to: match.index + whole.length }] : []
  })

export const holdsCpr = (text: string, latest: number): boolean => cprNumbers(plain(text), latest).length > 0

const digitsOf = (text: string): string => text.replace(/\D/g, '')

/**
 * Whether a number stands in one of several readings of the same page. Where it stands in another one as what is no personal number, it is
 * none: "CVR-nr. 0707614285" may be cut before the full stop in one reading and be whole in the next.
 */
export const readingsHoldCpr = (readings: readonly string[], latest: number): boolean => {
  const [only = '', ...more] = readings
  if (more.length === 0) return holdsCpr(only, latest)
  const hits = new Set<string>()
  const others = new Set<string>()
  for (const text of readings.map(plain)) {
    const found = cprNumbers(text, latest)
    const here = new Set(found.map(({ from, to }) => digitsOf(text.slice(from, to))))
    for (const each of here) hits.add(each)
    for (const [each] of text.matchAll(shape)) if (!here.has(digitsOf(each))) others.add(digitsOf(each))
  }
  return [...hits].some(each => !others.has(each))
}

const entities: Readonly<Record<string, string>> = { '&nbsp;': ' ', '&shy;': '', '&#45;': '-', '&ndash;': '-', '&minus;': '-' }
/** What begins something that nobody sees, and what ends it. */
const unseen = /<(style|script|!--)/iy
const ends: Readonly<Record<string, RegExp>> = { style: /<\/style/gi, script: /<\/script/gi, '!--': /-->/g }

/** The text between the tags of HTML, as pieces: style sheets and comments are full of long numbers. Linear in its length. */
const piecesOf = (html: string): readonly string[] => {
  const pieces: string[] = []
  let at = 0
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    pieces.push(html.slice(at, tag))
    const hidden = lastTagOf(html, tag)
    const end = hidden < 0 ? -1 : html.indexOf('>', hidden)
    at = end < 0 ? html.length : end + 1
  }
  pieces.push(html.slice(at))
  return pieces
}

/** Where the tag begins that ends what is not seen from here; this very tag where there is nothing of the kind; -1 where it never ends. */
const lastTagOf = (html: string, tag: number): number => {
  unseen.lastIndex = tag
  const [, name = ''] = unseen.exec(html) ?? []
  const end = ends[name.toLowerCase()]
  if (end === undefined) return tag
  end.lastIndex = tag
  return end.exec(html)?.index ?? -1
}

const decoded = (text: string): string => text.replace(/&(?:nbsp|shy|#45|ndash|minus);/g, entity => entities[entity] ?? entity)

/** Digits as everybody writes them: fullwidth and other forms are the same number; invisible signs cut none in two. */
const plain = (text: string): string => text.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')

/** The text without the digits; one that holds none stays as it was written. */
export const maskCpr = (text: string, latest: number): string => {
  const read = plain(text)
  let masked = ''
  let at = 0
  for (const { from, to } of cprNumbers(read, latest)) {
    masked += `${read.slice(at, from)}xxxxxx-xxxx`
    at = to
  }
  return at === 0 ? text : masked + read.slice(at)
}

/** Whether a mail holds a personal number where we would keep or pass it on: subject, names, text, calendar, file names. */
export const mailHoldsCpr = (mail: ParsedMail, latest: number): boolean => {
  const pieces = mail.html === null ? [] : piecesOf(mail.html)
  // A tag may cut a number in two, or stand between two.
  const html = [pieces.join(''), pieces.join(' ')]
  const texts = [
    mail.subject,
    mail.text ?? '',
    ...html.map(decoded),
    ...[...mail.from, ...mail.sender].map(each => `${each.name} ${each.address}`),
    ...mail.attachments.map(each => each.name.replaceAll('_', ' ')),
    ...mail.forwardedMails.map(each => each.name.replaceAll('_', ' ')),
    ...mail.calendars.map(each => each.text.replace(/\n[ \t]/g, '')),
  ]
  return texts.some(text => holdsCpr(text, latest))
}
