import { describe, expect, test } from 'vitest'
import type { MailBytes, Postman } from '../../shared/ports.ts'

export interface PostmanUnderTest {
  readonly postman: Postman
  /** What lies at the other end for one address, with the lines as they were sent. */
  delivered(address: string): Promise<readonly string[]>
}

const body = ['Kære Anna', '', '.', '..punktum først', 'blåbærgrød ÆØÅ', `${'x'.repeat(900)}`]

export const mailTo = (address: string, tag = `erfa/meeting/1@4.0/${address}`): MailBytes => ({
  envelopeFrom: 'erfa@moeder.example',
  to: address,
  messageId: `<${Buffer.from(tag).toString('hex').slice(0, 24)}@moeder.example>`,
  raw: Buffer.from([`From: erfa@moeder.example`, `To: ${address}`, 'Subject: Referat', '', ...body, ''].join('\r\n')),
  tag,
})

/** What every postman must do with mails that can be delivered. */
export function postmanConformance(make: () => Promise<PostmanUnderTest>): void {
  describe('postman', () => {
    test('a mail is handed over whole, and its id is told', async () => {
      const { postman, delivered } = await make()
      const mail = mailTo('anna@lemvig.example')
      expect(await postman.send(mail)).toEqual({ type: 'sent', messageId: mail.messageId })
      const [found, ...more] = await delivered(mail.to)
      expect(found).toContain(body.join('\n'))
      expect(found).toContain('To: anna@lemvig.example\nSubject: Referat\n\nKære Anna')
      expect(more).toEqual([])
    })

    test('forty mails at once go each to its own', async () => {
      const { postman, delivered } = await make()
      const addresses = Array.from({ length: 40 }, (_, n) => `p${n}@lemvig.example`)
      const results = await Promise.all(addresses.map(address => postman.send(mailTo(address))))
      expect(results.map(({ type }) => type)).toEqual(addresses.map(() => 'sent'))
      for (const address of addresses) {
        const found = await delivered(address)
        expect(found).toHaveLength(1)
        expect(found[0]).toContain(`To: ${address}\n`)
      }
    })

    test('two letters to one person are two mails', async () => {
      const { postman, delivered } = await make()
      await postman.send(mailTo('anna@lemvig.example', 'erfa/meeting/1@4.0/0'))
      await postman.send(mailTo('anna@lemvig.example', 'erfa/meeting/1@4.1/0'))
      expect(await delivered('anna@lemvig.example')).toHaveLength(2)
    })
  })
}
