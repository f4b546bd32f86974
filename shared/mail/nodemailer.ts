import { encode, wrap } from 'nodemailer/lib/base64'
import MailComposer from 'nodemailer/lib/mail-composer'
import { foldLines, hasLongerLines, isPlainText } from 'nodemailer/lib/mime-funcs'
import MimeNode from 'nodemailer/lib/mime-node'
import { encode as encodeQuoted, wrap as wrapQuoted } from 'nodemailer/lib/qp'

/** What nodemailer is told of a mail. */
export type Told = ConstructorParameters<typeof MailComposer>[0]
/** A mail as a tree of parts that has yet to be written. */
export type Tree = ReturnType<MailComposer['compile']>

export const treeOf = (told: Told): Tree => new MailComposer(told).compile()

export const base64Lines = (content: string | Buffer): string => wrap(encode(content))

/** As quoted-printable, of a text that the encoder may see at once. */
export const quotedLines = (text: string): string => wrapQuoted(encodeQuoted(text))

export const isAscii = (text: string): boolean => isPlainText(text)

/** What nodemailer leaves as it is: ASCII in short lines. */
export const isShortAscii = (text: string): boolean => isPlainText(text) && !hasLongerLines(text, longestLine)

const longestLine = 76

const encoder = new MimeNode(false, { textEncoding: 'quoted-printable' })

/** A header, encoded and folded, with its line end; nothing for one that says nothing. The name is written as nodemailer would. */
export const headerLineOf = (name: string, value: Parameters<typeof encoder.encodeHeaderValue>[1]): string => {
  const said = encoder.encodeHeaderValue(name, value)
  return said.trim() === '' ? '' : `${foldLines(`${name}: ${said}`, longestLine)}\r\n`
}
