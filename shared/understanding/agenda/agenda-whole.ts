import { isSecretariat } from '../../people.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import { holdIt, nods, sendIt } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { toSomebody } from '../yes-no/whole-yes.ts'
import { saysHold } from './asks-to-wait.ts'
import { namesOtherPaper, ordersToSend } from './order-to-send.ts'

// What is said of the agenda as a whole: that it may go out, that it is to wait, that it is fine.

export const isOffice = ({ situation: { sender } }: Reading): boolean => sender !== null && isSecretariat(sender)

/** Letters whose agenda would leave by itself, or waits already. */
export const mayHold: ReadonlySet<string> = new Set(['agenda-for-approval', 'agenda-held'])

const saysSend = / (?:send|sendes|sende|godkend|godkendt|godkendes|udsend|udsendes|approved?) /
const ofAgenda = / (?:dagsorden|dagsordenen|dagsordnen|agenda) /

/**
 * An ok approves the agenda where it was asked for. The list of items and the invitation to the planning meeting ask for none: "Ok" is a nod to them, and an order has
 * to name the agenda, which would reach everybody before it is planned.
 */
const asOk = (reading: Reading, clause: string): Heard => {
  const folded = fold(clause)
  if (reading.letter?.name === 'agenda-for-approval') return 'send'
  if (isAboutToLeave(reading)) return isOffice(reading) || saysSend.test(folded) ? 'send' : 'nod'
  if (!saysSend.test(folded)) return 'nod'
  return ofAgenda.test(folded) ? 'send' : 'unclear'
}

/** "Resten er ok", "så er den god": with instructions beside it, no word that the agenda may leave. */
const nodding = [
  ...nods,
  'den er god',
  'er den god',
  'er den fin',
  'er den klar',
  'er jeg glad',
  'er jeg tilfreds',
  'den er klar',
  'er det godt',
  'er det fint',
  'er det ok',
  'resten',
  'resten er ok',
  'resten er fint',
  'resten er fin',
  'alt andet',
  'ellers',
  'ellers ok',
  'ellers fint',
  'ellers fin',
]

/** "Vent ikke på mig", "I behøver ikke vente længere": nothing stands in the way any more, which is no order to send. */
const lifts =
  / (?:vent|vente|venter) (?:(?:bare|så|endelig) )*ikke (?:$|på (?:mig|os|hende|ham|dem|ret|svar|andre|flere) |længere |mere )| (?:skal|behøver) (?:(?:i|du|vi|man) )?(?:altså |bare )?ikke (?:at )?vente (?:$|på (?:mig|os|hende|ham|dem) |længere |mere )| (?:ingen|ikke nogen) grund til at vente (?:$|på (?:mig|os) |længere )/
/** "Vil du sende den ud til alle?" is an order; "Kan vi sende den?" asks, and "Vil du sende mig den?" wants a copy. */
const orderedPolitely =
  /^ (?:(?:og|så|hej) )?(?:vil|kan|kunne|gider|could|can|would) (?:du|i|you) (?:(?:ikke|bare|lige|så|venligst|godt|please) )*(?:sende|udsende|send) (?:(?:den|det|dagsordenen|ud|afsted|rundt|nu|it|out|til (?:alle|netværket|kommunerne|medlemmerne)) )+$/

/** `lift`: a wait that is over. `why`: a reason, which is heard beside an instruction and nowhere else. */
export type Heard = 'hold' | 'send' | 'nod' | 'lift' | 'why' | 'unclear'

const liftWords = ['vent ikke', 'ikke vente', 'vente', 'venter ikke', 'ingen grund til', 'behøver', 'længere']
/** "Så må den gerne gå ud" */
const itself = /(?<= )(?:den|det|dagsordenen) (?=(?:gerne|godt|bare) )/gi

/** "Send den til Pia": a copy, and no agenda to all. */
const sendsElsewhere =
  / (?:send|sende) (?:lige )?(?:mig|os|hende|ham|me|her) | (?:send|sendes|sende) (?:[^ ]{1,20} ){0,3}?til (?!alle |netværket |kommunerne |medlemmerne |hele |dem |everybody )/
/** "Fin liste" */
const praise = /^ (?:(?:rigtig|en|sikke|super) )*(?:fint?|godt?|flot) (?:liste|oversigt|udkast|program|dagsorden|forslag) $/

/** The letter asks for an ok, or says that the agenda waits. */
export const isAboutToLeave = ({ letter }: Reading): boolean => letter !== null && mayHold.has(letter.name)

/** What a piece says of the agenda as a whole. */
export const ofWhole = (piece: string, reading: Reading): Heard => {
  if (namesOtherPaper(piece, reading.letter?.name)) return 'unclear'
  if (saysOnly(piece, holdIt, reading.names) || saysHold(piece)) return 'hold'
  if (isCourtesy(piece, reading.names) || wishesWell(piece) || praise.test(fold(piece))) return 'nod'
  if (isAboutToLeave(reading) && ordersToSend(piece)) return 'send'
  if (orderedPolitely.test(fold(piece))) return asOk(reading, piece)
  if (lifts.test(fold(piece)) && saysOnly(piece.replaceAll('?', ''), liftWords, reading.names)) return 'lift'
  if (toSomebody.test(fold(piece))) return 'unclear'
  if (sendsElsewhere.test(fold(piece))) return 'unclear'
  if (saysOnly(piece.replace(itself, ''), sendIt, reading.names)) return asOk(reading, piece)
  return saysOnly(piece, nodding, reading.names) ? 'nod' : 'unclear'
}
