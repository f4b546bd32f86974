import { list } from './list.ts'

/**
 * How mail clients mark their HTML. Ids and classes are compared by their end, because systems on the way put `x_`,
 * `gmail-m_123…` or `ydp1a2b` before them. Compared in lower case.
 */

/** From here to the end of the document stands the mail that is answered. */
export const historyIds: readonly string[] = list(`
  divrplyfwdmsg | olk_src_body_section | stopspelling | reply-intro | isreplycontent | replysplit | zwchr | lotusquote
  originalmessage | isforwardcontent
`)

/** The same, but authors have been seen to write inside it, so that it counts only below some text of theirs. */
export const softHistoryIds: readonly string[] = list(`
  mail-editor-reference-message-container | ms-outlook-mobile-reference-message
`)

/** A quotation as long as its element. */
export const quoteClasses: readonly string[] = list(`
  yahoo_quoted | protonmail_quote | zmail_extra | front-blockquote | freshdesk_quote | tutanota_quote
  moz-email-headers-table | replybody_quote | qt-quoted | hushmail_quote | spark_quote | mailspring-quote
  gmail_quote_body
`)
export const quoteNames: readonly string[] = list(`
  messagereplysection
`)

/** The line "Den … skrev …:". */
export const attributionClasses: readonly string[] = list(`
  gmail_attr | moz-cite-prefix | moz-forward-container-title | apple-attribution
`)
export const forwardClasses: readonly string[] = list(`
  moz-forward-container
`)

export const signatureMarks: readonly string[] = list(`
  ms-outlook-mobile-signature | gmail_signature | moz-signature | applemailsignature | composer_signature
  ymail_android_signature | protonmail_signature_block | signature | hmsignature | ms-outlook-signature
`)
