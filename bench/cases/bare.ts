import { answers } from '../support/answers.ts'
import { calledOffice } from '../support/office.ts'
import { pump } from '../support/pump.ts'
import { counting } from '../support/sinking.ts'

/** The same mails and connections into a bare smtp-server with simpleParser, which stores nothing. */
const mails = Number(process.argv[2] ?? 1000)
const connections = 8

const office = await calledOffice(40)
const all = answers(office, mails)
await office.close()
const server = await counting('bare-server.ts')
const { begun } = await pump(server.port, all, connections)
const done = await server.until(mails)
server.close()
process.stdout.write(JSON.stringify({ mailsPerSecond: (mails / (done - begun)) * 1000 }))
