import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Begun } from '../../local/begun.ts'
import { folderNameOf, MaildirPostman } from '../../local/maildir.ts'
import { RelayPostman } from '../../local/smtp/out.ts'
import { readRelayUrl } from '../../local/smtp/relay-url.ts'
import type { Sink } from '../support/sink.ts'
import { startSink } from '../support/sink.ts'
import { mailTo, postmanConformance } from './postman.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const relayTo = async (port?: number): Promise<{ postman: RelayPostman; sink: Sink }> => {
  const sink = await startSink(port)
  const postman = new RelayPostman(readRelayUrl(`smtp://127.0.0.1:${sink.port}`))
  closing.push(
    () => postman.close(),
    () => sink.close(),
  )
  return { postman, sink }
}

const maildir = (): { postman: MaildirPostman; folder: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-mail-'))
  closing.push(() => rmSync(folder, { recursive: true, force: true }))
  return { postman: new MaildirPostman(folder), folder }
}

describe('a relay', () => {
  postmanConformance(async () => {
    const { postman, sink } = await relayTo()
    const delivered = async (address: string) =>
      sink.mails.filter(({ to }) => to[0] === address).map(({ raw }) => raw.toString().replaceAll('\r\n', '\n'))
    return { postman, delivered }
  })

  test.each([
    ['busy', 'later'],
    ['full', 'later'],
    ['hangs-up', 'later'],
    ['unknown', 'failed'],
    ['spam', 'failed'],
    ['dies', 'uncertain'],
  ])('a server that is %s: %s', async (name, type) => {
    const { postman, sink } = await relayTo()
    expect(await postman.send(mailTo(`${name}@lemvig.example`))).toMatchObject({ type, detail: expect.stringMatching(/./) })
    expect(sink.mails).toHaveLength(name === 'dies' ? 1 : 0)
    // The next one is none the worse for it.
    expect(await postman.send(mailTo('anna@lemvig.example'))).toMatchObject({ type: 'sent' })
  })

  test('nobody listens: later', async () => {
    const { postman, sink } = await relayTo()
    await sink.close()
    expect(await postman.send(mailTo('anna@lemvig.example'))).toMatchObject({ type: 'later' })
  })

  test('a server that was started anew meanwhile gets the mail, once', async () => {
    const { postman, sink } = await relayTo()
    await postman.send(mailTo('anna@lemvig.example'))
    await sink.close()
    const anew = await startSink(sink.port)
    closing.push(() => anew.close())
    expect(await postman.send(mailTo('bo@skive.example'))).toMatchObject({ type: 'sent' })
    expect(anew.mails).toHaveLength(1)
  })

  test('a letter whose beginning cannot be noted has not begun: the server gets no byte of it', async () => {
    const sink = await startSink()
    const begun = new Begun(mkdtempSync(join(tmpdir(), 'rundskriv-begun-')))
    const postman = new RelayPostman(readRelayUrl(`smtp://127.0.0.1:${sink.port}`), begun)
    closing.push(
      () => postman.close(),
      () => sink.close(),
    )
    const note = vi.spyOn(begun, 'note').mockImplementationOnce(() => {
      throw new Error('no room on the disk')
    })
    expect(await postman.send(mailTo('anna@lemvig.example'))).toEqual({ type: 'later', detail: 'no room on the disk' })
    expect(await postman.send(mailTo('anna@lemvig.example'))).toMatchObject({ type: 'sent' })
    expect([note.mock.calls.length, sink.mails.length]).toEqual([2, 1])
  })

  test('connections are few and are used again', async () => {
    const { postman, sink } = await relayTo()
    await Promise.all(Array.from({ length: 30 }, (_, n) => postman.send(mailTo(`p${n}@lemvig.example`))))
    expect(sink.mails).toHaveLength(30)
    expect(sink.connections).toBeLessThanOrEqual(5)
  })

  test.each(['localhost:25', 'http://relay.example', 'smtp://', 'smtp://relay.example?connections=0', ''])(
    'an address that is no SMTP URL is refused: %s',
    url => {
      expect(() => readRelayUrl(url)).toThrow('--relay')
    },
  )

  test('a password is never sent in the clear to another machine', () => {
    expect(readRelayUrl('smtp://us%40er:p%3Aw@relay.example:587')).toMatchObject({
      connection: { host: 'relay.example', port: 587, secure: false, requireTLS: true },
      auth: { user: 'us@er', pass: 'p:w' },
    })
    expect(readRelayUrl('smtps://relay.example').connection).toMatchObject({ port: 465, secure: true })
  })
})

describe('a Maildir', () => {
  postmanConformance(async () => {
    const { postman, folder } = maildir()
    const delivered = async (address: string) => {
      const inbox = join(folder, address, 'new')
      return existsSync(inbox) ? readdirSync(inbox).map(name => readFileSync(join(inbox, name), 'utf8')) : []
    }
    return { postman, delivered }
  })

  test('the mail says who sent it and to whom it was delivered', async () => {
    const { postman, folder } = maildir()
    await postman.send(mailTo('anna@lemvig.example'))
    const [name] = readdirSync(join(folder, 'anna@lemvig.example/new'))
    const text = readFileSync(join(folder, 'anna@lemvig.example/new', name!), 'utf8')
    expect(text).toMatch(/^Return-Path: <erfa@moeder\.example>\nDelivered-To: anna@lemvig\.example\nFrom: /)
    expect(text).not.toContain('\r')
    expect(readdirSync(join(folder, 'anna@lemvig.example')).sort()).toEqual(['cur', 'new', 'tmp'])
    expect(readdirSync(join(folder, 'anna@lemvig.example/tmp'))).toEqual([])
  })

  test('delivering twice leaves one mail, read or unread', async () => {
    const { postman, folder } = maildir()
    const mail = mailTo('anna@lemvig.example')
    await postman.send(mail)
    await postman.send(mail)
    const box = join(folder, 'anna@lemvig.example')
    const [name, ...more] = readdirSync(join(box, 'new'))
    expect(more).toEqual([])
    renameSync(join(box, 'new', name!), join(box, 'cur', `${name}:2,S`))
    await postman.send(mail)
    expect(readdirSync(join(box, 'new'))).toEqual([])
  })

  test.each([
    ['Anna@Lemvig.Example', 'anna@lemvig.example'],
    ['../../etc/passwd', '%2e%2e%2f..%2fetc%2fpasswd'],
    ['..', '%2e%2e'],
    ['a/b@x.example', 'a%2fb@x.example'],
    ['jørgen+t@x.example', 'jørgen+t@x.example'],
    ['', '%'],
  ])('the address %s cannot lead out of the folder', (address, name) => {
    expect(folderNameOf(address)).toBe(name)
  })

  test('a folder that cannot be written: later', async () => {
    const { folder } = maildir()
    writeFileSync(join(folder, 'file'), '')
    const postman = new MaildirPostman(join(folder, 'file'))
    expect(await postman.send(mailTo('anna@lemvig.example'))).toMatchObject({ type: 'later', detail: expect.stringMatching(/./) })
  })
})
