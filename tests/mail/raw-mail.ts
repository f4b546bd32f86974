import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'

/** The mail that these lines are, as the program reads it. */
export const mailOf = async (...lines: readonly string[]): Promise<ParsedMail> => {
  const result = await parseMail(Buffer.from(lines.join('\r\n')))
  if (!result.ok) throw new Error(`This mail cannot be read: ${result.reason}`)
  return result.mail
}

/** A person's plain mail with these header lines instead of or besides the usual ones. */
export const plainMail = (...headers: readonly string[]): Promise<ParsedMail> => {
  const isGiven = (line: string): boolean =>
    headers.some(header => header.toLowerCase().startsWith(`${line.split(':')[0]?.toLowerCase()}:`))
  const usual = [
    'From: Pia Holm <pia.holm@lemvig.example>',
    'To: erfa@moeder.example',
    'Subject: SV: Send jeres punkter',
    'Message-ID: <1@lemvig.example>',
  ]
  return mailOf(...headers, ...usual.filter(line => !isGiven(line)), '', 'Vi har et punkt.', '')
}
