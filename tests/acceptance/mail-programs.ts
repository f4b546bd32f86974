import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Real mail programs, driven as a person would: swaks sends, mutt, neomutt and s-nail open a Maildir and answer. */

const wanted = ['swaks', 'mutt', 'neomutt', 's-nail', 'script'] as const
/** Those that this machine does not have. */
export const missing: readonly string[] = wanted.filter(program => !isInstalled(program))

function isInstalled(program: string): boolean {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'sh', program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export interface Ran {
  readonly status: number | null
  readonly out: string
}

/** How long a program may take, in milliseconds. */
const patienceMs = 15_000

class Hung extends Error {
  readonly shown: string

  constructor(command: string, shown: string) {
    super(`${command} did not end in ${patienceMs} ms; it showed:\n${shown}`)
    this.shown = shown
  }
}

/**
 * `input` null: the terminal stays open, nobody types. (`script` turns the end of its input into a Ctrl-D, which is
 * nobody's key here.) Throws `Hung` with what the program showed when it had to be stopped: `script` itself would say 0.
 */
async function run(command: string, args: readonly string[], input: string | null, cwd: string): Promise<Ran> {
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm', LC_ALL: 'C.UTF-8', MAILRC: '/dev/null' }
  const child = spawn(command, args, { cwd, env })
  let stopped = false
  const patience = setTimeout(() => {
    stopped = true
    child.kill()
  }, patienceMs)
  let out = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => {
      out += chunk
    })
  if (input !== null) child.stdin.end(input)
  const [status] = (await once(child, 'close')) as [number | null]
  clearTimeout(patience)
  if (stopped) throw new Hung(command, out)
  return { status, out }
}

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

export interface NewMail {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly body: string
  /** A file to attach. */
  readonly attach?: string
}

/** A new mail through the SMTP port. Status 0: every command was answered with 2xx or 3xx. */
export function swaks(port: number, home: string, { from, to, subject, body, attach }: NewMail): Promise<Ran> {
  const header = ['--header', `Subject: ${encoded(subject)}`]
  const text = ['--add-header', 'MIME-Version: 1.0', '--add-header', 'Content-Type: text/plain; charset=utf-8']
  const file = attach === undefined ? text : ['--attach-type', 'application/octet-stream', '--attach', `@${attach}`]
  const where = ['--server', '127.0.0.1', '--port', String(port), '--helo', 'mail.example', '--from', from, '--to', to]
  return run('swaks', [...where, ...header, ...file, '--body', body], '', home)
}

export interface Answer {
  readonly port: number
  readonly maildir: string
  /** Who answers, with the program's settings in a folder of their own. */
  readonly from: string
  readonly home: string
  /** Message-ID of the mail that is answered. */
  readonly messageId: string
  readonly words: string
}

/** Finds the mail in the Maildir, presses "r", writes above the quotation and presses "y". */
export const answerWithMutt = (answer: Answer): Promise<Ran> => answerWith('mutt', answer, 'set attribution="Den %d skrev %n:"')

/** Its younger relative, with the attribution that it comes with. */
export const answerWithNeomutt = (answer: Answer): Promise<Ran> => answerWith('neomutt', answer, '')

async function answerWith(
  program: 'mutt' | 'neomutt',
  { port, maildir, from, home, messageId, words }: Answer,
  more: string,
): Promise<Ran> {
  mkdirSync(home, { recursive: true })
  const file = (name: string, text: string): string => {
    const path = join(home, name)
    writeFileSync(path, text)
    return path
  }
  file('words', `${words}\n\n`)
  const editor = file('editor.sh', '#!/bin/sh\ncat "$HOME/words" "$1" > "$1.new" && mv "$1.new" "$1"\n')
  chmodSync(editor, 0o755)
  const rc = file(
    'muttrc',
    [
      `set folder="${maildir}" from="${from}" use_from=yes envelope_from=yes`,
      `set smtp_url="smtp://127.0.0.1:${port}" ssl_starttls=no ssl_force_tls=no editor="${editor}"`,
      'set include=yes fast_reply=yes reply_to=yes record="" copy=no move=no delete=no quit=yes charset=utf-8',
      more,
    ].join('\n'),
  )
  const id = messageId.replace(/[<>]/g, '')
  const keys = file('keys', `push "<limit>~i ${id}<enter><first-entry><reply><send-message><quit>"\n`)
  // A terminal is part of it; `script` lends it one.
  const atTerminal = ['-qec', `${program} -n -F ${rc} -f ${maildir} -e 'source ${keys}'`, '/dev/null']
  return run('script', atTerminal, null, home).catch(error => {
    // Once in some hundred starts it ignores its keys and waits. Whoever sat there would start it again, unless it has sent the mail.
    if (!(error instanceof Hung) || /Mail sent/.test(error.shown)) throw error
    process.stderr.write(`${program} is started again. ${error.message}\n`)
    return run('script', atTerminal, null, home)
  })
}

/** The same with s-nail, which puts the quotation first and the answer below it. */
export function answerWithNail({ port, maildir, from, home, messageId, words }: Answer): Promise<Ran> {
  mkdirSync(home, { recursive: true })
  const set = {
    mta: `smtp://127.0.0.1:${port}`,
    'smtp-auth': 'none',
    'smtp-hostname': 'mail.example',
    from,
    'reply-to-honour': 'yes',
    ttycharset: 'utf-8',
    'record-files': '',
  }
  const settings = Object.entries(set).map(([name, value]) => `-S${name}=${value}`)
  const id = messageId.replace(/[<>]/g, '').split('@')[0] ?? ''
  const input = `reply @message-id@${id}\n${words}\n~.\nquit\n`
  return run('s-nail', ['-n', '-#', '-Sv15-compat', '-Squote', '-Sdot', '-Ssendwait', ...settings, '-f', maildir], input, home)
}
