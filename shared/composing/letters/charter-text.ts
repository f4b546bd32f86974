import type { Offset } from '../../calendar/types.ts'
import type { StandingItem } from '../../charter/charter.ts'
import type { Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { heading, list, paragraph, table, when } from '../parts.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'

export const charterText: Writers<'charter-text'> = {
  'charter-text': (_letter, w) => {
    const { charter } = w
    return {
      subject: w.t('reglerne i kommissoriet', 'the rules of the charter'),
      preheader: w.t(`Godkendt den ${w.date(charter.approved.on)}.`, `Approved on ${w.date(charter.approved.on)}.`),
      headline: w.t('Reglerne i kommissoriet', 'The rules of the charter'),
      lead: w.t(
        `Her er de regler, vi følger i ${charter.name}. Kommissoriet er godkendt den ${w.date(charter.approved.on)} af ${charter.approved.by}.`,
        `Here are the rules that we follow in ${charter.name}. The charter was approved on ${w.date(charter.approved.on)} by ${charter.approved.by}.`,
      ),
      blocks: [
        heading(w.t('Møder', 'Meetings')),
        list([
          w.t(
            `Netværket holder ${w.count(charter.meetings.perYear, 'meeting')} om året.`,
            `The network holds ${w.count(charter.meetings.perYear, 'meeting')} a year.`,
          ),
          w.t(
            `Et møde varer højst ${w.count(charter.meetings.maxMinutes, 'minute')}.`,
            `A meeting lasts at most ${w.count(charter.meetings.maxMinutes, 'minute')}.`,
          ),
          w.t(
            'Det er frivilligt at deltage, og netværket fordeler ikke opgaver.',
            'Taking part is voluntary, and the network hands out no tasks.',
          ),
          ...(charter.meetings.usualPlace === ''
            ? []
            : [
                w.t(
                  `Det sædvanlige sted er: ${charter.meetings.usualPlace}.`,
                  `The usual place is: ${charter.meetings.usualPlace}.`,
                ),
              ]),
        ]),
        heading(w.t('Frister', 'Days')),
        table([w.t('Hvornår', 'When'), w.t('Hvad', 'What')], clock(w)),
        paragraph(holidays(w)),
        heading(w.t('Dagsorden', 'Agenda')),
        list(charter.agenda.map(item => standing(item, w))),
        ...when(
          charter.ring !== null,
          heading(w.t('Mødeleder og referent', 'Chair and minute-taker')),
          paragraph(ring(w)),
          table([w.t('Møde', 'Meeting'), w.t('Mødeleder', 'Chair'), w.t('Referent', 'Minute-taker')], turns(w)),
        ),
        heading(w.t('Kommunerne', 'The organisations')),
        paragraph(`${w.shorts(charter.organisations)}.`),
        paragraph(w.t(`Version ${charter.version} af reglerne.`, `Version ${charter.version} of the rules.`)),
      ],
      why: youWrote(w),
    }
  },
}

const before = (offset: Offset, w: Words) => {
  const n = Math.abs(offset.days)
  if (n === 0) return w.t('På mødedagen', 'On the day')
  const days = capital(w.count(n, 'day'))
  return offset.days < 0 ? w.t(`${days} før mødet`, `${days} before`) : w.t(`${days} efter mødet`, `${days} after`)
}

const clock = (w: Words): readonly (readonly string[])[] => {
  const { deadlines, missingMinutes, sendWindow } = w.charter
  // "tre og syv arbejdsdage"
  const asked = w.list(
    missingMinutes.nudgeAfter.map((days, at, all) => {
      const counted = w.count(days, 'workingDay')
      return at === all.length - 1 ? counted : (counted.split(' ')[0] ?? counted)
    }),
  )
  const afterSending = (offset: Offset) =>
    w.t(`${capital(w.count(offset.days, 'day'))} efter referatet`, `${capital(w.count(offset.days, 'day'))} after the minutes`)
  return [
    [before(deadlines.callForItems, w), w.t('Vi beder alle om punkter til dagsordenen.', 'We ask everybody for items.')],
    ...(deadlines.itemsReminder === null
      ? []
      : [
          [
            before(deadlines.itemsReminder, w),
            w.t(
              'Kommuner, der ikke har svaret, får en påmindelse om fristen.',
              'We remind the organisations that have not answered.',
            ),
          ],
        ]),
    [
      before(deadlines.itemsDue, w),
      w.t(
        'Fristen for punkter. Et punkt, der kommer senere, bliver gemt, og sekretariatet afgør, hvor det hører til.',
        'Items are due. A later one is kept, and the secretariat decides where it belongs.',
      ),
    ],
    ...(deadlines.planningMeeting === null
      ? []
      : [
          [
            before(deadlines.planningMeeting, w),
            w.t(
              'Mødelederen, sekretariatet og de andre i planlægningen mødes.',
              'The chair, the secretariat and the others who plan meet.',
            ),
          ],
        ]),
    ...(deadlines.agendaForApproval === null
      ? []
      : [
          [
            before(deadlines.agendaForApproval, w),
            w.t('Sekretariatet får dagsordenen til godkendelse.', 'The secretariat gets the agenda for approval.'),
          ],
        ]),
    [before(deadlines.agendaDue, w), w.t('Dagsordenen er sendt ud senest denne dag.', 'The agenda goes out, at the latest.')],
    [before(deadlines.minutesTemplate, w), w.t('Referenten får en skabelon til referatet.', 'The minute-taker gets a template.')],
    [
      w.t('Efter mødet', 'After'),
      [
        w.t('Referatet sendes til alle, så snart det er klar.', 'The minutes go to everybody as soon as they are ready.'),
        ...(asked === '' ? [] : [w.t(`Vi spørger referenten efter ${asked}.`, `We ask the minute-taker after ${asked}.`)]),
      ].join(' '),
    ],
    [
      afterSending(deadlines.commentsDue),
      w.t(
        'Fristen for bemærkninger. Derefter betragtes referatet som godkendt.',
        'Comments are due. After that the minutes count as approved.',
      ),
    ],
    [
      w.t('På arbejdsdage', 'On working days'),
      w.t(
        `Vi sender mails mellem kl. ${w.clock(sendWindow.from)} og ${w.clock(sendWindow.to)}. Kun svar på din egen mail kommer med det samme.`,
        `We send mails between ${sendWindow.from} and ${sendWindow.to}. Only an answer to your own mail comes at once.`,
      ),
    ],
  ]
}

const holidays = (w: Words) => {
  const { itemsDue, commentsDue, agendaDue } = w.charter.deadlines
  const later = itemsDue.rolls === 'forward' && commentsDue.rolls === 'forward'
  return [
    later
      ? w.t(
          'Falder en frist for jer på en dag, hvor der er lukket, får I til næste arbejdsdag.',
          'When a day by which you answer is a day off, you have until the next working day.',
        )
      : w.t(
          'Falder en frist for jer på en dag, hvor der er lukket, er den arbejdsdagen før.',
          'When a day by which you answer is a day off, it is the working day before.',
        ),
    ...(agendaDue.rolls === 'back'
      ? [
          w.t(
            'Falder dagen for dagsordenen på en lukkedag, kommer den før og ikke senere.',
            'When the day for the agenda is a day off, it comes earlier and not later.',
          ),
        ]
      : []),
    w.charter.holidays === 'denmark'
      ? w.t('Weekender og danske helligdage er lukkedage.', 'Weekends and Danish public holidays are days off.')
      : w.t('Weekender er lukkedage.', 'Weekends are days off.'),
  ].join(' ')
}

const standing = ({ title, minutes, minutesPerOrganisation, takesItems, dropWhenEmpty }: StandingItem, w: Words): string => {
  const details = [
    ...(minutesPerOrganisation > 0
      ? [
          w.t(
            `${w.count(minutesPerOrganisation, 'minute')} til hver kommune`,
            `${w.count(minutesPerOrganisation, 'minute')} for each organisation`,
          ),
        ]
      : []),
    ...(minutes > 0 ? [w.count(minutes, 'minute')] : []),
    ...(takesItems ? [w.t('her kommer kommunernes punkter', 'the organisations’ items go here')] : []),
    ...(dropWhenEmpty ? [w.t('udgår, når der ikke er nogen', 'dropped when there are none')] : []),
  ]
  return details.length === 0 ? title : `${title} (${details.join(', ')})`
}

const ring = (w: Words) =>
  w.t(
    'Kommunerne skiftes i denne rækkefølge. Den, der skriver referat, er mødeleder næste gang. Efter det sidste møde begynder vi forfra.',
    'The organisations take turns in this order. Whoever takes the minutes chairs the next time. After the last meeting it begins again.',
  )

const turns = (w: Words): readonly (readonly string[])[] =>
  (w.charter.ring ?? []).map(({ chair, minuteTaker }, at) => [`${at + 1}`, w.short(chair), w.short(minuteTaker)])
