import type { LetterOf } from '../../letters.ts'
import type { Writers } from '../content.ts'
import { deadlineFacts, facts, heading, list, note, paragraph, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'

export const roleLetters: Writers<'role-pack' | 'role-hand-over'> = {
  'role-pack': (letter, w) => {
    const { meeting, role, deadlines, chairsNext } = letter
    const isChair = role === 'chair'
    const day = w.on(w.dayOf(meeting.start))
    const mine = isChair ? (['planning-meeting', 'agenda-due'] as const) : (['minutes-template', 'comments-due'] as const)
    const ahead = deadlineFacts(
      deadlines.filter(each => mine.some(name => name === each.name)),
      w,
      [],
    )
    return {
      subject: isChair
        ? w.t('I er mødeledere denne gang', 'you chair this time')
        : w.t('I er referenter denne gang', 'you take the minutes this time'),
      preheader: w.t('Hvad der sker, og hvornår. I behøver ikke svare.', 'What happens, and when. You need not answer.'),
      headline: isChair
        ? w.t('I er mødeledere på dette møde', 'You chair this meeting')
        : w.t('I er referenter på dette møde', 'You take the minutes of this meeting'),
      lead: isChair
        ? w.t(
            `Det er jeres tur til at lede mødet ${day}. Her er, hvad der sker, og hvornår. I behøver ikke svare.`,
            `It is your turn to chair the meeting on ${day}. Here is what happens, and when. You need not answer.`,
          )
        : w.t(
            `Det er jeres tur til at skrive referat fra mødet ${day}. Her er, hvad der sker, og hvornår. I behøver ikke svare.`,
            `It is your turn to take the minutes of the meeting on ${day}. Here is what happens, and when. You need not answer.`,
          ),
      blocks: [
        facts([...w.facts(meeting), ...ahead]),
        heading(w.t('Sådan foregår det', 'How it goes')),
        list(isChair ? chairTasks(letter, w) : takerTasks(letter, w)),
        ...when(
          chairsNext,
          paragraph(
            isChair
              ? w.t('I er også mødeledere på mødet efter dette.', 'You also chair the meeting after this one.')
              : w.t('På mødet efter dette er I mødeledere.', 'At the meeting after this one you chair.'),
          ),
        ),
        note(
          w.t(
            'Passer det ikke, så svar »Kan vi bytte?« på denne mail. Vi spørger den næste i rækken.',
            'If it does not suit you, answer "Can we swap?" to this mail. We ask the next in turn.',
          ),
        ),
      ],
      why: rules.roles(w),
    }
  },

  'role-hand-over': ({ meeting, role, from, next, items }, w) => {
    const isChair = role === 'chair'
    const day = w.on(w.dayOf(meeting.start))
    const [what, asWhat] = isChair
      ? [w.t('mødeledere', 'chair'), w.t('er I mødeledere', 'you chair')]
      : [w.t('referenter', 'minute-takers'), w.t('er I referenter', 'you take the minutes')]
    return {
      subject: w.t(`næste gang ${asWhat}`, `next time ${asWhat}`),
      preheader: w.t(
        'Referatet er godkendt, og turen går videre til jer.',
        'The minutes are approved, and the turn passes to you.',
      ),
      headline: w.t(`Næste gang ${asWhat}`, `Next time ${asWhat}`),
      lead: w.t(
        `Referatet fra mødet ${day} er godkendt. Næste gang ${asWhat}. I behøver ikke gøre noget nu.`,
        `The minutes of the meeting on ${day} are approved. Next time ${asWhat}. You need not do anything now.`,
      ),
      blocks: [
        facts([
          w.fact(
            w.t('Næste møde', 'Next meeting'),
            next === null
              ? w.t('Datoen er ikke sat endnu', 'The date is not set yet')
              : w.t(`${w.day(w.dayOf(next))} ${w.time(next)}`, `${w.day(w.dayOf(next))}, ${w.time(next)}`),
          ),
          w.fact(w.t('I tager over fra', 'You take over from'), w.short(from)),
        ]),
        ...when(
          items.length > 0,
          heading(w.t('Det er udsat til næste møde', 'Put off to the next meeting')),
          list(
            items.map(item =>
              w.t(
                `${item.title} (${item.id}, fra ${w.short(item.by.organisation)})`,
                `${item.title} (${item.id}, from ${w.short(item.by.organisation)})`,
              ),
            ),
          ),
        ),
        paragraph(
          w.t(
            `Spørg gerne ${w.short(from)}, hvordan det gik. Når vi beder netværket om punkter, får I en mail med det, I skal gøre som ${what}.`,
            `Do ask ${w.short(from)} how it went. When we ask the network for items, you get a mail with what to do as ${what}.`,
          ),
        ),
        note(
          w.t(
            'Passer det ikke, så svar »Kan vi bytte?« på denne mail. Vi spørger den næste i rækken.',
            'If it does not suit you, answer "Can we swap?" to this mail. We ask the next in turn.',
          ),
        ),
      ],
      why: rules.roles(w),
    }
  },
}

type Pack = LetterOf<'role-pack'>

const isAhead = ({ deadlines }: Pack, name: string): boolean => deadlines.some(each => each.name === name)

const chairTasks = (letter: Pack, w: Words): readonly string[] => [
  ...(isAhead(letter, 'planning-meeting')
    ? [
        w.t(
          'Kom til planlægningsmødet. I får en invitation og et udkast til dagsordenen.',
          'Come to the planning meeting. You get an invitation and a draft of the agenda.',
        ),
      ]
    : []),
  ...(isAhead(letter, 'agenda-due')
    ? [
        w.t(
          'Svar på udkastet, hvis noget skal ændres. Dagsordenen sendes ud til tiden, også hvis ingen svarer.',
          'Answer the draft if something is to be changed. The agenda goes out in time, also if nobody answers.',
        ),
      ]
    : []),
  w.t(
    'Kommer der punkter efter fristen, spørger vi jer, om de skal med.',
    'If items come after the last day, we ask you whether to take them on.',
  ),
  w.t('Led mødet. Samme morgen får I at vide, hvem der kommer.', 'Chair the meeting. That morning you hear who comes.'),
]

const takerTasks = (letter: Pack, w: Words): readonly string[] => [
  ...(isAhead(letter, 'minutes-template')
    ? [
        w.t(
          'På mødedagen får I en skabelon til referatet, i mailen og som Word-fil.',
          'On the day of the meeting you get a template for the minutes, in the mail and as a Word file.',
        ),
      ]
    : []),
  w.t(
    'Send referatet som svar på den mail, gerne inden for et par dage. Sekretariatet ser det, før det sendes ud.',
    'Send the minutes in answer to that mail, if you can within a few days. The secretariat sees them before they go out.',
  ),
  w.t(
    `Netværket har derefter ${w.count(w.charter.deadlines.commentsDue.days, 'day')} til bemærkninger. I får dem samlet.`,
    `The network then has ${w.count(w.charter.deadlines.commentsDue.days, 'day')} for comments. You get them in one mail.`,
  ),
]
