import type { ItemWords } from '../../meeting/events.ts'
import type { Block, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import {
  facts,
  fileNames,
  itemBlock,
  kindName,
  lostLetters,
  minutesText,
  named,
  note,
  paragraph,
  replies,
  table,
  when,
} from '../parts.ts'
import { because, rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'

export const itemLetters: Writers<
  'item-receipt' | 'item-amended' | 'item-withdrawn' | 'item-placed' | 'nothing-to-add-receipt' | 'late-item'
> = {
  'item-receipt': ({ meeting, items, itemsDue, alike = [] }, w) => {
    const [first] = items
    const one = items.length === 1
    const late = items.some(item => item.late)
    const waits = items.some(item => item.status === 'next-meeting')
    const due = w.on(itemsDue.on)
    const wrong =
      late || waits
        ? w.t('Er noget forkert, så svar på denne mail.', 'If anything is wrong, answer this mail.')
        : w.t(`Er noget forkert, så svar på denne mail senest ${due}.`, `If anything is wrong, answer this mail by ${due}.`)
    return {
      subject:
        one && first
          ? w.t(`vi har modtaget ${named(first, w)}`, `we have received ${named(first, w)}`)
          : w.t(`vi har modtaget ${w.count(items.length, 'item')}`, `we have received ${w.count(items.length, 'item')}`),
      preheader: w.t(`Se, hvordan vi har forstået det. ${wrong}`, `See how we understood it. ${wrong}`),
      headline: one
        ? w.t('Vi har modtaget jeres punkt', 'We have received your item')
        : w.t(`Vi har modtaget ${w.count(items.length, 'item')}`, `We have received ${w.count(items.length, 'item')}`),
      lead: `${w.thanks} ${w.t('Sådan har vi forstået det.', 'This is how we understood it.')} ${wrong}`,
      blocks: [
        ...items.map(item => itemBlock(item, w)),
        ...lostLetters(
          items.flatMap(({ title, text, recommendation, presenter }) => [title, text, recommendation, presenter]),
          w,
        ),
        ...alike.map(each =>
          note(
            w.t(
              `${each.id} »${each.title}« fra ${w.short(each.by.organisation)} ligner. Er det det samme, så svar »træk tilbage«, eller aftal at lægge dem sammen.`,
              `${each.id} "${each.title}" from ${w.short(each.by.organisation)} looks alike. If it is the same, answer "withdraw", or agree to join them.`,
            ),
          ),
        ),
        ...when(
          waits,
          note(
            w.t(
              `Mødet ${w.on(w.dayOf(meeting.start))} er holdt. Vi gemmer punktet og tager det med, når det næste møde indkaldes. Du behøver ikke sende det igen.`,
              `The meeting ${w.on(w.dayOf(meeting.start))} is over. We keep the item and bring it to the next meeting when that is called. You need not send it again.`,
            ),
          ),
        ),
        ...when(
          late && !waits,
          note(
            w.t(
              `Fristen for punkter var ${due}. Vi har gemt punktet og spørger mødelederen og sekretariatet, om det skal med på dette møde eller det næste. Du får svar.`,
              `Items were due on ${due}. We have kept the item and ask the chair and the secretariat whether it fits into this meeting or the next. You will hear from us.`,
            ),
          ),
        ),
        ...when(
          !waits,
          facts(w.facts({ ...meeting, roles: null }, late ? null : w.due(w.t('Frist for punkter', 'Items due'), itemsDue))),
        ),
        paragraph(
          w.t(
            'Skriv bare, hvad der skal ændres, for eksempel: »30 min., orientering«. Du kan også trække punktet tilbage.',
            'Just write what should change, for example: "30 min, information". You can also withdraw the item.',
          ),
        ),
        replies(
          ...(one
            ? [
                {
                  label: w.t('Træk punktet tilbage', 'Withdraw the item'),
                  says: w.t('Træk punktet tilbage', 'Withdraw the item'),
                },
              ]
            : items.map(({ id }) => ({
                label: w.t(`Træk ${id} tilbage`, `Withdraw ${id}`),
                says: w.t(`Træk ${id} tilbage`, `Withdraw ${id}`),
              }))),
        ),
      ],
      why: rules.itemsSubmitted(w),
    }
  },

  'item-amended': ({ meeting, item, before, after, added }, w) => {
    const changed = changedRows(before, after, w)
    return {
      subject: w.t(`${item.id} er rettet`, `${item.id} has been changed`),
      preheader: w.t(
        'Se, hvad vi har rettet. Er det forkert, så svar på mailen.',
        'See what we changed. If it is wrong, answer this mail.',
      ),
      headline: w.t(`Vi har rettet ${item.id}`, `We have changed ${item.id}`),
      lead: `${w.thanks} ${w.t(`Punktet ${named(item, w)} er rettet. Er noget forkert, så svar på denne mail.`, `The item ${named(item, w)} is changed. If anything is wrong, answer this mail.`)}`,
      blocks: [
        ...when(changed.length > 0, changeTable(changed, w)),
        ...when(
          added.length > 0,
          paragraph(w.t(`Nye bilag: ${fileNames(added, w)}.`, `New attachments: ${fileNames(added, w)}.`)),
        ),
        ...lostLetters(
          Object.values(after).map(value => (typeof value === 'string' ? value : null)),
          w,
        ),
        facts(w.facts({ ...meeting, roles: null })),
      ],
      why: youWrote(w),
    }
  },

  'item-withdrawn': ({ meeting, item }, w) => ({
    subject: w.t(`${item.id} er trukket tilbage`, `${item.id} is withdrawn`),
    preheader: w.t('Punktet kommer ikke på dagsordenen.', 'The item will not be on the agenda.'),
    headline: w.t('Punktet er trukket tilbage', 'The item is withdrawn'),
    lead: `${w.thanks} ${w.t(`${named(item, w)} kommer ikke på dagsordenen. Fortryder du, så svar på denne mail og send punktet igen.`, `${named(item, w)} will not be on the agenda. If you change your mind, answer this mail and send the item again.`)}`,
    blocks: [facts(w.facts({ ...meeting, roles: null }))],
    why: youWrote(w),
  }),

  'item-placed': ({ meeting, item, supplement = false }, w) => {
    const here = item.status === 'on-agenda'
    return {
      subject: here
        ? w.t(`${item.id} kommer med på mødet`, `${item.id} is on the agenda`)
        : w.t(`${item.id} kommer med på næste møde`, `${item.id} waits for the next meeting`),
      preheader: w.t('Du behøver ikke gøre noget.', 'You need not do anything.'),
      headline: here
        ? w.t('Punktet kommer med på mødet', 'The item is on the agenda')
        : w.t('Punktet kommer med på næste møde', 'The item waits for the next meeting'),
      lead: here
        ? w.t(
            `${named(item, w)} kommer med på mødet ${w.on(w.dayOf(meeting.start))}.${supplement ? ' Dagsordenen er ude, så punktet sendes til alle som tillægsdagsorden.' : ''} Du behøver ikke gøre noget.`,
            `${named(item, w)} will be taken at the meeting on ${w.on(w.dayOf(meeting.start))}.${supplement ? ' The agenda is out, so everybody gets the item as a supplementary agenda.' : ''} You need not do anything.`,
          )
        : w.t(
            `Vi gemmer ${named(item, w)} fra mødet ${w.on(w.dayOf(meeting.start))} til det næste. Du behøver ikke gøre noget og skal ikke sende det igen.`,
            `We keep ${named(item, w)} from the meeting on ${w.on(w.dayOf(meeting.start))} for the next one. You need not do anything and need not send it again.`,
          ),
      blocks: [itemBlock(item, w), facts(w.facts({ ...meeting, roles: null }))],
      // Whoever did not send the item decided about it, and did so in a mail.
      why:
        w.to.person === item.by.person || w.to.address === item.by.email
          ? because(w, 'du har sendt punktet', 'you sent the item')
          : youWrote(w),
    }
  },

  'nothing-to-add-receipt': ({ meeting, itemsDue, isLate = false }, w) => ({
    subject: w.t('noteret, at I ikke har punkter', 'noted that you have no items'),
    preheader: w.t('Vi spørger ikke igen før næste møde.', 'We will not ask again before the next meeting.'),
    headline: w.t('I har ingen punkter denne gang', 'You have no items this time'),
    lead: isLate
      ? `${w.thanks} ${w.t('Det har vi noteret. I behøver ikke gøre mere.', 'We have noted that. There is nothing more to do.')}`
      : `${w.thanks} ${w.t(`Det har vi noteret, og vi spørger ikke igen. Får I et punkt alligevel, så svar på denne mail senest ${w.on(itemsDue.on)}.`, `We have noted that and will not ask again. If something comes up after all, answer this mail by ${w.on(itemsDue.on)}.`)}`,
    blocks: [facts(isLate ? w.facts(meeting) : w.facts(meeting, w.due(w.t('Frist for punkter', 'Items due'), itemsDue)))],
    why: youWrote(w),
  }),

  'late-item': ({ meeting, item, itemsDue, supplement = false }, w) => ({
    subject: w.t(`skal ${item.id} med på dette møde eller det næste?`, `does ${item.id} go to this meeting or the next?`),
    preheader: w.t(
      'Svar, om punktet skal med på dette møde eller det næste.',
      'Answer whether the item goes to this meeting or the next.',
    ),
    headline: w.t('Med på dette møde eller det næste?', 'This meeting or the next?'),
    lead: w.t(
      `${capital(w.short(item.by.organisation))} har sendt et punkt efter fristen ${w.on(itemsDue.on)}. Svar på denne mail inden mødet ${w.on(w.dayOf(meeting.start))}: Skal det med på dette møde eller det næste?`,
      `${w.short(item.by.organisation)} sent an item after the deadline on ${w.on(itemsDue.on)}. Answer this mail before the meeting on ${w.on(w.dayOf(meeting.start))}: does it go to this meeting or the next?`,
    ),
    blocks: [
      itemBlock(item, w),
      ...when(
        supplement,
        note(
          w.t(
            'Dagsordenen er sendt. Tager I punktet med på dette møde, sendes det til alle som tillægsdagsorden.',
            'The agenda is out. If you take the item on for this meeting, everybody gets it as a supplementary agenda.',
          ),
        ),
      ),
      replies(
        {
          label: supplement
            ? w.t('Med på dette møde (sendes som tillægsdagsorden)', 'This meeting (sent as a supplementary agenda)')
            : w.t('Med på dette møde', 'This meeting'),
          says: w.t(`${item.id} med på dette møde`, `${item.id} this meeting`),
        },
        {
          label: w.t('Med på næste møde', 'The next meeting'),
          says: w.t(`${item.id} med på næste møde`, `${item.id} next meeting`),
        },
      ),
      facts(w.facts(meeting)),
      paragraph(w.t('Den, der sendte punktet, får besked om, hvad I vælger.', 'Whoever sent the item hears what you choose.')),
    ],
    why: because(
      w,
      'du kan afgøre, hvad der skal ske med et punkt efter fristen',
      'you may decide what becomes of an item after the deadline',
    ),
  }),
}

/** A change, field by field: how it was and how it is. */
export const changedRows = (
  before: Partial<ItemWords>,
  after: Partial<ItemWords>,
  w: Words,
): readonly (readonly [string, string])[] =>
  (Object.keys(after) as (keyof ItemWords)[]).map(field => {
    const [was, is] = [shown(field, before, w), shown(field, after, w)]
    return [fieldName(field, w), w.t(`Før: ${was}\nNu: ${is}`, `Before: ${was}\nNow: ${is}`)]
  })

export const changeTable = (rows: ReturnType<typeof changedRows>, w: Words): Block =>
  table([w.t('Rettet', 'Changed'), w.t('Før og nu', 'Before and now')], rows)

const fieldName = (field: keyof ItemWords, w: Words): string =>
  ({
    title: w.t('Punkt', 'Item'),
    text: w.t('Tekst', 'Text'),
    kind: w.t('Art', 'Kind'),
    minutes: w.t('Tid', 'Time'),
    presenter: w.t('Oplæg ved', 'Presented by'),
    recommendation: w.t('Indstilling', 'Recommendation'),
  })[field]

const shown = (field: keyof ItemWords, words: Partial<ItemWords>, w: Words): string => {
  if (field === 'kind') return words.kind == null ? '–' : kindName(words.kind, w)
  if (field === 'minutes') return words.minutes == null ? '–' : minutesText(words.minutes, w)
  return words[field] || '–'
}
