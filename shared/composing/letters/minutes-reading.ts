import type { Turn } from '../../charter/charter.ts'
import type { Decision } from '../../meeting/decisions.ts'
import type { MinutesPaper, MinutesReading, UnreadWhy } from '../../meeting/events.ts'
import type { Block } from '../content.ts'
import { decisionPoint } from '../documents/decisions-paper.ts'
import { heading, list, note, paragraph, table, when } from '../parts.ts'
import type { Words } from '../words.ts'

/** What we read out of the minutes' form, put to the secretariat; or why we read nothing, since nothing is guessed. */
export const readingBlocks = (
  { reading, unread }: MinutesPaper,
  decisions: readonly Decision[],
  nextRoles: Turn | null,
  w: Words,
): readonly Block[] => [
  ...(unread === undefined ? [] : [note(whyUnread(unread, w))]),
  ...(reading === undefined ? [] : readBlocks(reading, decisions, w)),
  ...(reading?.next == null || nextRoles === null ? [] : [note(rolesQuestion(reading.next, nextRoles, w))]),
]

const readBlocks = ({ points, missing }: MinutesReading, decisions: readonly Decision[], w: Words): readonly Block[] => {
  const unclear = points.filter(({ conclusion, outcome }) => conclusion !== '' && outcome === null)
  const deferred = points.filter(({ outcome, item }) => outcome === 'deferred' && item !== null)
  return [
    heading(w.t('Til beslutningsloggen', 'For the decision log')),
    ...(decisions.length === 0
      ? [paragraph(w.t('Vi fandt ingen beslutninger i referatet.', 'We found no decisions in the minutes.'))]
      : [
          paragraph(
            w.t(
              'Svarer I »ok«, skriver vi dette i beslutningsloggen, når referatet er godkendt:',
              'If you answer "ok", we enter this in the decision log when the minutes are approved:',
            ),
          ),
          table(
            [w.t('Punkt', 'Item'), w.t('Beslutning', 'Decision')],
            decisions.map(each => [decisionPoint(each), each.text]),
          ),
        ]),
    ...when(
      unclear.length > 0,
      paragraph(
        w.t(
          'Disse konklusioner er vi ikke sikre på. De kommer ikke i loggen. Send et rettet referat, hvis de skal med:',
          'Of these conclusions we are not sure. They do not enter the log. Send corrected minutes if they should:',
        ),
      ),
      list(
        unclear.map(each => w.t(`${decisionPoint(each)}: »${each.conclusion}«`, `${decisionPoint(each)}: "${each.conclusion}"`)),
      ),
    ),
    ...when(
      deferred.length > 0,
      paragraph(
        w.t(
          `Udsat, så vi foreslår det igen til næste møde: ${w.list(deferred.map(decisionPoint))}.`,
          `Deferred, so we propose it again for the next meeting: ${w.list(deferred.map(decisionPoint))}.`,
        ),
      ),
    ),
    ...when(
      missing.length > 0,
      paragraph(
        w.t(
          `Vi fandt ikke disse punkter i referatet: ${w.list(missing)}.`,
          `We did not find these items in the minutes: ${w.list(missing)}.`,
        ),
      ),
    ),
  ]
}

const rolesQuestion = (said: NonNullable<MinutesReading['next']>, ring: Turn, w: Words): string =>
  w.t(
    `Passer rollerne til næste møde? I referatet står ${said.chair || '–'} som mødeleder og ${said.minuteTaker || '–'} som referent. Efter rækkefølgen er det ${w.short(ring.chair)} og ${w.short(ring.minuteTaker)}. Har to kommuner byttet, så bed den ene skrive »Kan vi bytte med« og navnet på den anden til os. Ellers send et rettet referat.`,
    `Are the roles for the next meeting right? The minutes name ${said.chair || '–'} as chair and ${said.minuteTaker || '–'} as minute-taker. By the rotation it is ${w.short(ring.chair)} and ${w.short(ring.minuteTaker)}. If two of them have swapped, ask one to write "Can we swap with" and the name of the other to us. Otherwise send corrected minutes.`,
  )

const whyUnread = (why: UnreadWhy, w: Words): string => {
  const end = w.t(
    'Vi sender det ud, som det kom, og gætter ikke på, hvad der står.',
    'It goes out as it came, and we do not guess what it says.',
  )
  switch (why) {
    case 'rearranged':
      return w.t(
        `Referatet følger ikke skabelonen, så vi kan ikke læse det punkt for punkt. ${end}`,
        `The minutes do not follow the template, so we cannot read them item by item. ${end}`,
      )
    case 'macros':
      return w.t(
        `Filen indeholder makroer, så vi har ikke åbnet den. Gem den hellere som .docx, og send den igen, før den går til netværket.`,
        `The file holds macros, so we did not open it. Better save it as .docx and send it again before it goes to the network.`,
      )
    case 'encrypted':
      return w.t(
        'Filen er låst med en kode eller gemt i et gammelt format, så vi har ikke åbnet den. Send den hellere igen som .docx uden kode.',
        'The file is locked with a password or saved in an old format, so we did not open it. Better send it again as .docx without one.',
      )
    case 'broken':
      return w.t(
        `Filen kan ikke åbnes som et Word-dokument. Se den igennem, før I svarer. ${end}`,
        `The file does not open as a Word document. Look at it before you answer. ${end}`,
      )
    case 'too-large':
      return w.t(
        `Filen fylder usædvanligt meget, når den pakkes ud, så vi har ikke åbnet den. Se den igennem, før I svarer.`,
        `The file unpacks to an unusual size, so we did not open it. Look at it before you answer.`,
      )
  }
}
