import type { Deadline } from '../../calendar/types.ts'
import type { LetterOf } from '../../letters.ts'
import type { AgendaEdit } from '../../meeting/events.ts'
import { additionsTo } from '../annexes.ts'
import type { Block, Content, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { agendaItems, agendaTable, facts, heading, list, paragraph, planningPlace, replies } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'
import { editTexts } from './agenda-edits.ts'
import { cutReplies, overflow, overflowAsSent } from './overflow.ts'
import { remarkBlocks } from './remarks.ts'

export const agendaLetters: Writers<
  'agenda' | 'supplementary-agenda' | 'planning-invitation' | 'agenda-for-approval' | 'agenda-held'
> = {
  agenda: ({ meeting, agenda, items }, w) => ({
    subject: w.t('dagsorden', 'agenda'),
    preheader: w.t(
      'Kan du ikke komme, så svar »afbud« på mailen inden mødet.',
      'If you cannot come, answer "apology" to the mail before the meeting.',
    ),
    headline: w.t(
      `Dagsorden til mødet ${w.on(w.dayOf(meeting.start))}`,
      `Agenda for the meeting on ${w.on(w.dayOf(meeting.start))}`,
    ),
    lead: w.t(
      'Her er dagsordenen. Kommer du, behøver du ikke gøre noget. Kan du ikke komme, så svar »afbud« på denne mail inden mødet.',
      'Here is the agenda. If you come, you need not do anything. If you cannot come, answer "apology" to this mail before the meeting.',
    ),
    blocks: [
      facts(w.facts(meeting)),
      ...overflowAsSent(agenda, w),
      heading(w.t('Dagsorden', 'Agenda')),
      agendaTable(agenda, items, w),
      ...whole(heading(w.t('Punkterne fra kommunerne', 'The items from the organisations')), agendaItems(agenda, items, w)),
      paragraph(
        w.t(
          'Kan du ikke komme? Du er velkommen til at sende en anden. Skriv »afbud« og navnet på den, der kommer i stedet.',
          'Cannot come? You are welcome to send somebody else. Write "apology" and the name of the person who comes instead.',
        ),
      ),
      replies({ label: w.t('Jeg kan ikke komme', 'I cannot come'), says: w.t('Afbud', 'Apology') }),
    ],
    why: rules.agenda(w),
  }),

  'supplementary-agenda': ({ meeting, agenda, items, added }, w) => {
    const additions = additionsTo(agenda, added)
    const isLast = added.includes(agenda.slots.at(-1)?.item ?? '')
    return {
      subject: w.t('tillægsdagsorden', 'supplementary agenda'),
      preheader: w.t(
        `Der er kommet ${w.count(added.length, 'item')} til. Resten af dagsordenen gælder stadig.`,
        `${capital(w.count(added.length, 'item'))} more. The rest of the agenda still stands.`,
      ),
      headline: w.t(
        `Tillægsdagsorden til mødet ${w.on(w.dayOf(meeting.start))}`,
        `Supplementary agenda for the meeting on ${w.on(w.dayOf(meeting.start))}`,
      ),
      lead: w.t(
        `Der er kommet ${w.count(added.length, 'item')} til, efter at dagsordenen blev sendt. Her er kun det nye. Du behøver ikke gøre noget.`,
        `${capital(w.count(added.length, 'item'))} came in after the agenda had gone out. Here is only what is new. You need not do anything.`,
      ),
      blocks: [
        facts(w.facts(meeting)),
        heading(w.t('Tillægsdagsorden', 'Supplementary agenda')),
        agendaTable(additions, items, w),
        paragraph(
          isLast
            ? w.t('Den dagsorden, du har fået, gælder stadig.', 'The agenda that you have still stands.')
            : w.t(
                'Den dagsorden, du har fået, gælder stadig. De punkter, der kommer efter det nye, begynder bare senere.',
                'The agenda that you have still stands. What comes after the new part only begins later.',
              ),
        ),
        ...whole(
          heading(w.t('Det nye fra kommunerne', 'What is new from the organisations')),
          agendaItems(agenda, items, w, additions),
        ),
      ],
      why: rules.supplement(w),
    }
  },

  'planning-invitation': ({ meeting, planning, agenda, items, cuts }, w) => ({
    subject: w.t(`planlægningsmøde ${w.on(w.dayOf(planning.start))}`, `planning meeting ${w.on(w.dayOf(planning.start))}`),
    preheader: w.t(
      'Svar på kalenderinvitationen, og se forslaget til dagsorden.',
      'Answer the invitation and look at the draft agenda.',
    ),
    headline: w.t('Vil du være med til at planlægge mødet?', 'Will you help to plan the meeting?'),
    lead: w.t(
      `Vi planlægger mødet sammen ${w.on(w.dayOf(planning.start))} ${w.time(planning.start)}. Svar på kalenderinvitationen, og se forslaget til dagsorden her.`,
      `We plan the meeting together on ${w.on(w.dayOf(planning.start))} at ${w.time(planning.start)}. Answer the invitation and look at the draft agenda here.`,
    ),
    blocks: [
      facts([
        {
          label: w.t('Planlægningsmøde', 'Planning meeting'),
          value: w.when(planning.start, planning.end),
          more: '',
          strong: true,
        },
        ...planningPlace(w),
        w.fact(w.t('Det drejer sig om', 'It is about'), `${w.charter.meetingName}, ${w.when(meeting.start, meeting.end)}`),
        ...w.facts(meeting).slice(meeting.place === '' ? 1 : 2),
      ]),
      ...overflow(agenda, cuts ?? [], w),
      heading(w.t('Forslag til dagsorden', 'Draft agenda')),
      agendaTable(agenda, items, w),
      paragraph(
        w.t(
          'Når I har talt det igennem, kan mødelederen svare på denne mail med det, der skal rettes: længder, rækkefølge, pauser, og hvad der venter til næste møde.',
          'When you have talked it through, the chair can answer this mail with what should change: lengths, order, breaks, and what waits for the next meeting.',
        ),
      ),
      ...whole(heading(w.t('Punkterne fra kommunerne', 'The items from the organisations')), agendaItems(agenda, items, w)),
    ],
    why: rules.planning(w),
  }),

  'agenda-for-approval': (letter, w) => {
    const { meeting, agenda, items, edits, askedBy, left = [], cuts, goesOut, held, remarks } = letter
    // The chair may arrange the items; when the agenda leaves is the secretariat's word (charter §4.2, §4.7).
    const isOffice = remarks.for.includes(w.to.address)
    return {
      ...(letter.itemsDue !== undefined
        ? whileOpen(letter, letter.itemsDue, isOffice, w)
        : isOffice
          ? forOffice(letter, w)
          : forChair(letter, w)),
      blocks: [
        ...whole(
          paragraph(
            askedBy === undefined
              ? w.t('Vi har rettet det, I bad om:', 'We changed what you asked for:')
              : w.t(`Vi har rettet det, ${askedBy} bad om:`, `We changed what ${askedBy} asked for:`),
          ),
          edits.length === 0 ? [] : [list(editTexts(edits, w))],
        ),
        ...whole(
          paragraph(w.t('Det her har vi ikke gjort noget ved:', 'About this we have done nothing:')),
          left.length === 0 ? [] : [list(left.map(each => w.t(`»${each}«`, `"${each}"`)))],
        ),
        facts(w.facts(meeting, w.due(held ? w.t('Sendes senest', 'Due') : w.t('Sendes ud', 'Goes out'), goesOut))),
        ...overflow(agenda, cuts ?? [], w),
        heading(w.t(`Udkast til dagsorden, version ${agenda.version}`, `Draft agenda, version ${agenda.version}`)),
        agendaTable(agenda, items, w),
        paragraph(
          w.t(
            'Skriv, hvad der skal rettes, for eksempel: »P-12 15, P-14 ud, P-13 først«. Det betyder, at P-12 får 15 minutter, P-14 venter til næste møde, og P-13 kommer først.',
            'Write what should change, for example: "P-12 15, P-14 out, P-13 first". Then P-12 gets 15 minutes, P-14 waits for the next meeting and P-13 comes first.',
          ),
        ),
        ...draftReplies(held, cuts ?? [], isOffice && letter.itemsDue === undefined, w),
        ...(isOffice ? remarkBlocks(remarks.list, w) : []),
        ...whole(heading(w.t('Punkterne fra kommunerne', 'The items from the organisations')), agendaItems(agenda, items, w)),
      ],
    }
  },

  'agenda-held': ({ meeting, goesOut, overdue, rest }, w) => ({
    subject: w.t('dagsordenen venter på jer', 'the agenda waits for you'),
    preheader: w.t('Svar »ok send«, når dagsordenen må sendes.', 'Answer "ok send" when the agenda may go out.'),
    headline: overdue
      ? w.t('Dagsordenen er ikke sendt endnu', 'The agenda has not gone out yet')
      : w.t('Vi venter med dagsordenen', 'We hold the agenda'),
    lead: overdue
      ? w.t(
          `Efter kommissoriet skulle dagsordenen ud senest ${w.on(goesOut.on)}. Den venter, fordi I bad om det. Svar »ok send«, så sender vi den.`,
          `By the charter the agenda was due on ${w.on(goesOut.on)}. It waits because you asked for it. Answer "ok send" and we send it.`,
        )
      : w.t(
          `Dagsordenen sendes først, når I svarer »ok send« på denne mail. Efter kommissoriet skal den ud senest ${w.on(goesOut.on)}.`,
          `The agenda goes out only when you answer "ok send" to this mail. By the charter it is due on ${w.on(goesOut.on)}.`,
        ),
    blocks: [
      ...(rest === true ? [paragraph(onlyHeld(w))] : []),
      facts(w.facts(meeting, w.due(w.t('Sendes senest', 'Due'), goesOut))),
      replies({ label: w.t('Send dagsordenen nu', 'Send the agenda now'), says: w.t('Ok send', 'Ok send') }),
    ],
    why: rules.agenda(w),
  }),
}

const onlyHeld = (w: Words): string =>
  w.t(
    'Vi forstod kun, at dagsordenen skal vente. Resten af din mail har vi ikke gjort noget ved. Skal noget i dagsordenen rettes, så skriv det igen.',
    'We only understood that the agenda is to wait. We did nothing about the rest of your mail. If something in the agenda should change, write it once more.',
  )

type Draft = LetterOf<'agenda-for-approval'>
type Opening = Omit<Content, 'blocks'>

const draftHeadline = (edits: readonly AgendaEdit[], otherwise: string, w: Words): string =>
  edits.length > 0 ? w.t('Dagsordenen er rettet', 'The agenda has been changed') : otherwise

const forOffice = ({ edits, goesOut, held }: Draft, w: Words): Opening => {
  const out = `${w.on(goesOut.on)} ${w.time(goesOut.at)}`
  return {
    subject: held
      ? w.t('dagsordenen venter på jer', 'the agenda waits for you')
      : w.t(`dagsordenen sendes ${w.on(goesOut.on)}`, `the agenda goes out on ${w.on(goesOut.on)}`),
    preheader: held
      ? w.t(
          'Dagsordenen venter på jer. Svar »ok send«, når den er klar.',
          'The agenda waits for you. Answer "ok send" when it is ready.',
        )
      : w.t(
          'Svar »ok send«, »vent«, eller skriv, hvad der skal rettes.',
          'Answer "ok send", "hold", or write what should change.',
        ),
    headline: draftHeadline(edits, w.t('Dagsorden til godkendelse', 'Agenda for approval'), w),
    lead: held
      ? w.t(
          `I har bedt os vente, så dagsordenen sendes først, når I svarer »ok send«. Efter kommissoriet skal den ud senest ${out}.`,
          `You asked us to hold it, so the agenda goes out only when you answer "ok send". By the charter it is due on ${out}.`,
        )
      : w.t(
          `Vi sender dagsordenen ${out}, hvis I ikke svarer. Svar »ok send« for at sende den nu eller »vent« for at holde den tilbage.`,
          `We send the agenda on ${out} if you do not answer. Answer "ok send" to send it now, or "hold" to keep it back.`,
        ),
    why: rules.secretariat(w),
  }
}

const forChair = ({ edits, goesOut, held }: Draft, w: Words): Opening => {
  const out = `${w.on(goesOut.on)} ${w.time(goesOut.at)}`
  return {
    subject: held
      ? w.t('sekretariatet venter med dagsordenen', 'the secretariat holds the agenda')
      : w.t(`dagsordenen sendes ${w.on(goesOut.on)}`, `the agenda goes out on ${w.on(goesOut.on)}`),
    preheader: w.t('Skal noget ændres, så svar på mailen.', 'If something should change, answer the mail.'),
    headline: draftHeadline(edits, w.t('Forslag til dagsorden', 'Draft agenda'), w),
    lead: `${
      held
        ? w.t('Sekretariatet venter med at sende dagsordenen.', 'The secretariat holds the agenda for now.')
        : w.t(
            `Vi sender dagsordenen ${out}, hvis sekretariatet ikke siger andet.`,
            `We send the agenda on ${out} unless the secretariat says otherwise.`,
          )
    } ${w.t(
      'Skal noget ændres, så svar på denne mail. Ellers behøver I ikke gøre noget.',
      'If something should change, answer this mail. Otherwise you need not do anything.',
    )}`,
    why: rules.planning(w),
  }
}

/** Changed before the last day for items: nothing can go out yet, and what comes in is added. */
const whileOpen = ({ edits, goesOut }: Draft, itemsDue: Deadline, isOffice: boolean, w: Words): Opening => ({
  subject:
    edits.length > 0
      ? w.t('forslaget til dagsorden er rettet', 'the draft agenda has been changed')
      : w.t('forslag til dagsorden', 'the draft agenda'),
  preheader: w.t('Der kan stadig komme punkter.', 'Items may still come in.'),
  headline:
    edits.length > 0
      ? w.t('Forslaget til dagsorden er rettet', 'The draft agenda has been changed')
      : w.t('Forslag til dagsorden', 'Draft agenda'),
  lead: w.t(
    `Kommunerne kan sende punkter til og med ${w.on(itemsDue.on)}. Derefter får I forslaget igen med det, der er kommet til. Dagsordenen sendes ${w.on(goesOut.on)} ${w.time(goesOut.at)}. Skal ${edits.length > 0 ? 'mere' : 'noget'} rettes, så svar på denne mail.`,
    `Items may be sent until ${w.on(itemsDue.on)}. Then you get the draft again with what has come in. The agenda goes out on ${w.on(goesOut.on)} at ${w.time(goesOut.at)}. If ${edits.length > 0 ? 'more' : 'something'} should change, answer this mail.`,
  ),
  why: isOffice ? rules.secretariat(w) : rules.planning(w),
})

/** What may be answered with a press: sending and holding are the secretariat's. */
const draftReplies = (held: boolean, cuts: readonly AgendaEdit[], isOffice: boolean, w: Words): readonly Block[] => {
  const choices = [
    ...(isOffice ? [{ label: w.t('Send dagsordenen nu', 'Send the agenda now'), says: w.t('Ok send', 'Ok send') }] : []),
    ...cutReplies(cuts, w),
    ...(isOffice && !held ? [{ label: w.t('Vent med at sende den', 'Do not send it yet'), says: w.t('Vent', 'Hold') }] : []),
  ]
  return choices.length === 0 ? [] : [replies(...choices)]
}

/** A heading only where something stands under it. */
const whole = (head: Block, under: readonly Block[]): readonly Block[] => (under.length === 0 ? [] : [head, ...under])
