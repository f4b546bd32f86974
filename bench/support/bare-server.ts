import type { AddressInfo } from 'node:net'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** What a day's work with the same libraries gives: takes mails, parses them (safe options), keeps nothing. A process of its own (`fork`). */
let count = 0
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onData(stream, _session, callback) {
    simpleParser(stream, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true }).then(
      () => {
        count += 1
        process.send?.({ count, at: performance.timeOrigin + performance.now() })
        callback()
      },
      (error: Error) => callback(error),
    )
  },
})
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit(0))
