import { MemoryAlarms } from '../../local/memory/alarms.ts'
import { MemoryEventLog } from '../../local/memory/event-log.ts'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { MemoryRawMails } from '../../local/memory/raw-mails.ts'
import { memoryStore } from '../../local/memory/store.ts'
import { alarmsConformance } from './alarms.ts'
import { eventLogConformance } from './event-log.ts'
import { manyHeldConformance } from './many-held.ts'
import { outboxConformance } from './outbox.ts'
import type { MakeStore, StorePorts } from './ports.ts'
import { rawMailsConformance } from './raw-mails.ts'
import { snapshotsConformance } from './snapshots.ts'

const make: MakeStore = async () => {
  const store = memoryStore()
  const ports = (): StorePorts => ({
    log: new MemoryEventLog(store),
    outbox: new MemoryOutbox(store),
    alarms: new MemoryAlarms(store),
  })
  return { ...ports(), another: async () => ports(), afterCrash: async () => ports() }
}

eventLogConformance(make)
snapshotsConformance(make)
outboxConformance(make)
alarmsConformance(make)
manyHeldConformance(make)
rawMailsConformance(async () => new MemoryRawMails())
