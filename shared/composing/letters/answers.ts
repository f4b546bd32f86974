import type { MeetingFacts } from '../../letters.ts'
import type { Apology } from '../../meeting/events.ts'
import type { Block, Content, Writers } from '../content.ts'
import { commentBlocks, facts, fileNames, list, lostLetters, note, paragraph, replies, when } from '../parts.ts'
import { because, rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { commentsGone } from './comments.ts'
import { changedRows, changeTable } from './items.ts'
import { sendMinutes } from './minutes-work.ts'
import { hoursOf } from './who-comes.ts'

const takeBack = (own: boolean, w: Words): Block =>
  replies({
    label: own ? w.t('Jeg kommer alligevel', 'I am coming after all') : w.t('Slet afbuddet igen', 'Take the apology back'),
    says: own ? w.t('Jeg kommer alligevel', 'I am coming after all') : w.t('Slet afbuddet', 'Take the apology back'),
  })

/** They hear of it by a letter of their own. */
const othersAreTold = (w: Words): Block =>
  paragraph(
    w.t(
      'De andre får også en mail fra os. Kommer en af dem alligevel, så kan de svare på den.',
      'The others get a mail from us, too. If one of them is coming after all, they can answer that.',
    ),
  )

/** To whoever was reported away: he wrote nothing, and may know nothing of it. */
const reported = (meeting: MeetingFacts, { substitute }: Apology, by: string, w: Words): Content => ({
  subject: w.t(`${by} har meldt afbud for dig`, `${by} has given your apology`),
  preheader: w.t('Kommer du, så svar bare på denne mail.', 'If you are coming, just answer this mail.'),
  headline: w.t('Du er meldt fra', 'You are down as not coming'),
  lead: w.t(
    `${by} har skrevet, at du ikke kommer til mødet${substitute === null ? '' : `, og at ${substitute} kommer i stedet`}. Passer det, behøver du ikke gøre noget. Kommer du, så svar på denne mail inden mødet.`,
    `${by} has written that you are not coming to the meeting${substitute === null ? '' : `, and that ${substitute} comes instead`}. If that is so, you need not do anything. If you are coming, answer this mail before the meeting.`,
  ),
  blocks: [
    facts(
      w.facts(
        { ...meeting, roles: null },
        ...(substitute === null ? [] : [w.fact(w.t('I stedet kommer', 'Instead comes'), substitute)]),
      ),
    ),
    takeBack(true, w),
  ],
  why: because(w, `${by} har meldt afbud for dig`, `${by} has given your apology`),
})

export const answers: Writers<
  | 'apology-receipt'
  | 'apology-withdrawn'
  | 'comment-receipt'
  | 'no-comments-receipt'
  | 'minutes-receipt'
  | 'colleague-answered'
  | 'already-noted'
> = {
  'apology-receipt': ({ meeting, apology, also = [], reportedBy }, w) => {
    if (reportedBy !== undefined) return reported(meeting, apology, reportedBy, w)
    const own = apology.name === w.to.name
    const his = own ? w.t('dit afbud', 'your apology') : w.t(`afbud fra ${apology.name}`, `the apology of ${apology.name}`)
    const who = also.length === 0 ? his : w.t(`${his} og afbud fra ${w.list(also)}`, `${his} and the apology of ${w.list(also)}`)
    const instead = apology.substitute
    return {
      subject: w.t(`vi har noteret ${who}`, `we have noted ${who}`),
      preheader:
        instead === null
          ? also.length > 0
            ? w.t('De andre får også besked.', 'The others are told as well.')
            : w.t('Du er velkommen til at sende en anden.', 'You are welcome to send somebody else.')
          : w.t(`${instead} kommer i stedet.`, `${instead} comes instead.`),
      headline: w.t('Vi har noteret afbuddet', 'We have noted the apology'),
      lead:
        instead === null
          ? `${w.thanks} ${w.t(`Vi har noteret ${who} til mødet. Sender I en anden, så svar på denne mail med navnet inden mødet.`, `We have noted ${who} for the meeting. If you send somebody else, answer this mail with the name before the meeting.`)}`
          : `${w.thanks} ${w.t(`Vi har noteret ${who} til mødet. ${instead} kommer i stedet. Er det forkert, så svar på denne mail inden mødet.`, `We have noted ${who} for the meeting. ${instead} comes instead. If that is wrong, answer this mail before the meeting.`)}`,
      blocks: [
        facts(
          w.facts(
            { ...meeting, roles: null },
            ...(instead === null ? [] : [w.fact(w.t('I stedet kommer', 'Instead comes'), instead)]),
          ),
        ),
        ...when(also.length > 0, othersAreTold(w)),
        // "Slet afbuddet" would not say whose.
        ...when(own || also.length === 0, takeBack(own, w)),
      ],
      why: youWrote(w),
    }
  },

  'apology-withdrawn': ({ meeting, who, part }, w) => ({
    subject: w.t('afbuddet er slettet', 'the apology is taken back'),
    preheader: w.t('Vi ses til mødet.', 'See you at the meeting.'),
    headline: w.t('Afbuddet er slettet', 'The apology is taken back'),
    lead: `${w.thanks} ${
      who === w.to.name
        ? w.t(
            'Vi har slettet dit afbud og glæder os til at se dig. Du behøver ikke gøre mere.',
            'We have taken your apology back and look forward to seeing you. There is nothing more to do.',
          )
        : w.t(
            `Vi har slettet afbuddet fra ${who}. Du behøver ikke gøre mere.`,
            `We have taken back the apology of ${who}. There is nothing more to do.`,
          )
    }`,
    blocks: [
      facts(
        w.facts({ ...meeting, roles: null }, ...(part === undefined ? [] : [w.fact(w.t('Kommer', 'There'), hoursOf(part, w))])),
      ),
    ],
    why: youWrote(w),
  }),

  'comment-receipt': (letter, w) => {
    const { meeting, comments, commentsDue, takenBack } = letter
    if (takenBack !== undefined) return commentsGone(letter, takenBack, w)
    const one = comments.length === 1
    const late = comments.some(comment => comment.late)
    const due = w.on(commentsDue.on)
    const taker =
      meeting.roles === null
        ? w.t('referenten', 'the minute-taker')
        : w.t(`referenten i ${w.short(meeting.roles.minuteTaker)}`, `the minute-taker in ${w.short(meeting.roles.minuteTaker)}`)
    const them = one
      ? w.t('jeres bemærkning', 'your comment')
      : w.t(`jeres ${w.count(comments.length, 'comment')}`, `your ${w.count(comments.length, 'comment')}`)
    return {
      subject: w.t(`tak for ${them}`, `thank you for ${them}`),
      preheader: w.t(
        'Se, hvad vi har gemt. Er noget forkert, så svar på mailen.',
        'See what we kept. If anything is wrong, answer this mail.',
      ),
      headline: w.t(`Vi har modtaget ${them}`, `We have received ${them}`),
      lead: late
        ? `${w.thanks} ${w.t(`Vi har gemt ${them}. Fristen var ${due}, så nu er det sekretariatet, der afgør, om referatet skal rettes. Du behøver ikke gøre mere.`, `We have kept ${them}. The deadline was ${due}, so the secretariat decides whether the minutes change. There is nothing more for you to do.`)}`
        : `${w.thanks} ${w.t(`Vi har gemt ${them} og sender ${one ? 'den' : 'dem'} til ${taker} sammen med de andres. Har I mere, så svar på denne mail senest ${due}.`, `We have kept ${them} and will pass ${one ? 'it' : 'them'} on to ${taker} together with the others'. If you have more, answer this mail by ${due}.`)}`,
      blocks: [
        ...commentBlocks(comments, w),
        ...lostLetters(
          comments.map(each => each.text),
          w,
        ),
        facts([
          w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
          ...(late ? [] : [w.due(w.t('Frist for bemærkninger', 'Comments due'), commentsDue)]),
        ]),
      ],
      why: rules.comments(w),
    }
  },

  'no-comments-receipt': ({ meeting, commentsDue, late }, w) => ({
    subject: w.t('noteret, at I ikke har bemærkninger', 'noted that you have no comments'),
    preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    headline: w.t('I har ingen bemærkninger', 'You have no comments'),
    lead: `${w.thanks} ${
      late
        ? w.t(
            `Det har vi noteret. Fristen var ${w.on(commentsDue.on)}, så du behøver ikke gøre mere.`,
            `We have noted that. The deadline was ${w.on(commentsDue.on)}, so there is nothing more to do.`,
          )
        : w.t(
            `Det har vi noteret. Får I en bemærkning alligevel, så svar på denne mail senest ${w.on(commentsDue.on)}.`,
            `We have noted that. If something comes up after all, answer this mail by ${w.on(commentsDue.on)}.`,
          )
    }`,
    blocks: [
      facts([
        w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
        ...(late ? [] : [w.due(w.t('Frist for bemærkninger', 'Comments due'), commentsDue)]),
      ]),
    ],
    why: rules.comments(w),
  }),

  'minutes-receipt': ({ meeting, minutes }, w) => ({
    subject: w.t('tak for referatet', 'thank you for the minutes'),
    preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    headline: w.t('Vi har modtaget referatet', 'We have received the minutes'),
    lead: `${w.thanks} ${w.t('Sekretariatet ser på referatet og sender det til netværket. Du behøver ikke gøre mere.', 'The secretariat looks at the minutes and sends them to the network. There is nothing more for you to do.')}`,
    blocks: [
      facts([
        w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
        w.fact(w.t('Modtaget', 'Received'), `${w.day(w.dayOf(minutes.receivedAt))} ${w.time(minutes.receivedAt)}`),
        ...(minutes.attachments.length === 0 ? [] : [w.fact(w.t('Filer', 'Files'), fileNames(minutes.attachments, w))]),
      ]),
      paragraph(
        w.t(
          'Har du rettelser, så send bare referatet igen som svar på denne mail. Så gælder det nyeste.',
          'If you have corrections, just send the minutes again in answer to this mail. The newest ones count.',
        ),
      ),
    ],
    why: rules.minutes(w),
  }),

  'already-noted': ({ meeting, command }, w) => ({
    subject: w.t('det har vi noteret', 'that is noted'),
    preheader:
      command === 'HoldMinutes'
        ? w.t('Vi sender det ikke ud, før I siger ok.', 'We do not send them before you say ok.')
        : w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    // Whoever takes his yes back must not read that his no was noted before.
    ...(['SettleHeldMail', 'ChangeContacts', 'ChangeRoster'].includes(command)
      ? {
          headline: w.t('Det er allerede afgjort', 'That is settled already'),
          lead: `${w.thanks} ${w.t('Det spørgsmål er der svaret på før, og det første svar gælder. Dit svar ændrer ikke noget.', 'That question was answered before, and the first answer counts. Your answer changes nothing.')}`,
        }
      : command === 'TakeCommentBack'
        ? {
            headline: w.t('Der er ingen bemærkning at slette', 'There is no comment to take out'),
            lead: `${w.thanks} ${w.t('Vi har ingen bemærkning fra dig, som passer på det, du skriver, så intet er ændret.', 'We have no comment of yours that fits what you write, so nothing has changed.')}`,
          }
        : command === 'HoldMinutes'
          ? {
              headline: w.t('Referatet venter på jer', 'The minutes wait for you'),
              lead: `${w.thanks} ${w.t('Vi sender det ikke ud, før I siger ok. Skal det rettes, så send det rettede referat som svar. Andet har vi ikke gjort.', 'We do not send them before you say ok. If they are to be changed, answer with the corrected minutes. We have done nothing else.')}`,
            }
          : {
              headline: w.t('Det har vi allerede noteret', 'We have noted that already'),
              lead: `${w.thanks} ${w.t('Det, du skriver, har vi noteret i forvejen, så intet er ændret. Du behøver ikke gøre mere.', 'We had noted what you write before, so nothing has changed. There is nothing more for you to do.')}`,
            }),
    blocks: [
      ...(command === 'HoldMinutes' ? [replies(sendMinutes(w))] : []),
      ...(meeting === null ? [] : [facts(w.facts(meeting))]),
      paragraph(
        w.t(
          'Mente du noget andet? Så svar på denne mail, og skriv det med andre ord.',
          'Did you mean something else? Then answer this mail and say it in other words.',
        ),
      ),
    ],
    why: youWrote(w),
  }),

  'colleague-answered': ({ meeting, who: writer, what, titles, comments = [], change, until }, w) => {
    // What the secretariat passes on bears its author's name, but not to himself.
    const who = writer === w.to.name ? w.t('Sekretariatet', 'The secretariat') : writer
    const told = Math.max(1, comments.length, titles.length)
    const changes = change === undefined ? [] : changedRows(change.before, change.after, w)
    const said = {
      items: w.t(`har sendt ${w.count(titles.length, 'item')}`, `has sent ${w.count(titles.length, 'item')}`),
      'item-amended': w.t('har rettet et af jeres punkter', 'has changed one of your items'),
      'item-withdrawn': w.t('har trukket et af jeres punkter tilbage', 'has withdrawn one of your items'),
      'nothing-to-add': w.t('har svaret, at I ikke har punkter denne gang', 'has answered that you have no items this time'),
      comments: w.t(`har sendt ${w.count(told, 'comment')} til referatet`, `has sent ${w.count(told, 'comment')} on the minutes`),
      'no-comments': w.t('har svaret, at I ikke har bemærkninger', 'has answered that you have no comments'),
    }[what]
    const ours = w.to.organisation === null ? '' : w.t(` for ${w.short(w.to.organisation)}`, ` for ${w.short(w.to.organisation)}`)
    const changed = what === 'item-amended' || what === 'item-withdrawn'
    const headline = changed ? `${who} ${said}` : w.t(`${who} har svaret${ours}`, `${who} has answered${ours}`)
    return {
      subject: headline,
      preheader: w.t('Er I enige, behøver du ikke gøre noget.', 'If you agree, you need not do anything.'),
      headline,
      lead: w.t(
        `${who} ${said}. Er du enig, behøver du ikke gøre noget. Ellers svar på denne mail${until === null ? '' : ` senest ${w.on(until.on)}`}: Det seneste svar gælder.`,
        `${who} ${said}. If you agree, you need not do anything. Otherwise answer this mail${until === null ? '' : ` by ${w.on(until.on)}`}: the latest answer counts.`,
      ),
      blocks: [
        ...when(titles.length > 0, list(titles)),
        ...when(changes.length > 0, changeTable(changes, w)),
        ...when(comments.length > 0, ...commentBlocks(comments, w)),
        facts([
          w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
          ...(until === null ? [] : [w.due(w.t('Frist', 'Due'), until)]),
        ]),
        ...when(
          w.to.organisation === null,
          note(w.t('Svaret gælder hele kommunen.', 'The answer is for the whole organisation.')),
        ),
      ],
      why: rules.colleagues(w),
    }
  },
}
