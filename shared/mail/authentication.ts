import type { ParsedMail } from './parsed-mail.ts'

/** Whether a server that we trust found that the From domain itself vouches for this mail. */
export const trustedVerdict = (_mail: ParsedMail, _trustedServers: readonly string[]): boolean => false
