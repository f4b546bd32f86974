import type { Voice, Words } from './words.ts'

export const because = (w: Words, da: string, en: string): string =>
  w.t(`Du får denne mail, fordi ${da}.`, `You get this mail because ${en}.`)

/** The line below every letter: that a machine wrote it, and how to reach a person. The address follows. */
export const human = (w: Voice): string =>
  w.t(
    'Mailen er skrevet og sendt automatisk for sekretariatet. Vil du hellere skrive til et menneske? Skriv til',
    'This mail was written and sent automatically for the secretariat. Would you rather write to a person? Write to',
  )

export const youWrote = (w: Words): string => because(w, 'du har skrevet til os', 'you wrote to us')

const before = (days: number, w: Words) => w.count(Math.abs(days), 'day')

/** The charter's rules in the words of a reader, with the charter's own numbers. */
export const rules = {
  callForItems: (w: Words) => {
    const days = before(w.charter.deadlines.callForItems.days, w)
    return because(
      w,
      `kommissoriet siger, at vi beder om punkter ${days} før mødet`,
      `the charter says that we ask for items ${days} before the meeting`,
    )
  },
  itemsDue: (w: Words) => {
    const days = before(w.charter.deadlines.itemsDue.days, w)
    return because(
      w,
      `kommissoriet siger, at fristen for punkter er ${days} før mødet. Vi minder kun om det én gang`,
      `the charter says that items are due ${days} before the meeting. We remind you only once`,
    )
  },
  itemsSubmitted: (w: Words) => {
    const days = before(w.charter.deadlines.itemsDue.days, w)
    return because(
      w,
      `kommissoriet giver alle i netværket ret til at sende punkter indtil ${days} før mødet`,
      `the charter lets everybody in the network send items until ${days} before the meeting`,
    )
  },
  planning: (w: Words) => {
    const { planningMeeting } = w.charter.deadlines
    if (planningMeeting === null) return rules.agenda(w)
    const days = before(planningMeeting.days, w)
    return because(
      w,
      `kommissoriet siger, at mødet planlægges i fællesskab ${days} før`,
      `the charter says that the meeting is planned together ${days} before it`,
    )
  },
  agenda: (w: Words): string => {
    const days = before(w.charter.deadlines.agendaDue.days, w)
    return because(
      w,
      `kommissoriet siger, at dagsordenen sendes ud senest ${days} før mødet`,
      `the charter says that the agenda goes out at least ${days} before the meeting`,
    )
  },
  supplement: (w: Words) =>
    because(
      w,
      'sekretariatet eller mødelederen har taget et punkt med, efter at dagsordenen blev sendt',
      'the secretariat or the chair took on an item after the agenda had gone out',
    ),
  roles: (w: Words): string =>
    w.charter.ring === null
      ? rules.minutes(w)
      : because(
          w,
          'kommissoriet lader kommunerne skiftes til at være mødeleder og referent',
          'the charter lets the organisations take turns as chair and minute-taker',
        ),
  minutes: (w: Words) =>
    because(
      w,
      'kommissoriet siger, at referatet sendes til alle så hurtigt som muligt efter mødet',
      'the charter says that the minutes go to everybody as soon as possible after the meeting',
    ),
  comments: (w: Words) => {
    const days = before(w.charter.deadlines.commentsDue.days, w)
    return because(
      w,
      `kommissoriet giver alle ${days} til bemærkninger. Derefter betragtes referatet som godkendt`,
      `the charter gives everybody ${days} for comments. After that the minutes count as approved`,
    )
  },
  network: (w: Words) => because(w, `du er med i ${w.charter.name}`, `you are part of ${w.charter.name}`),
  secretariat: (w: Words) =>
    because(w, `du er i sekretariatet for ${w.charter.name}`, `you are in the secretariat of ${w.charter.name}`),
  colleagues: (w: Words) =>
    because(
      w,
      'alle i en kommune må svare for kommunen. Derfor hører kollegerne, hvad der er svaret',
      'anybody in an organisation may answer for it, and so colleagues hear what was answered',
    ),
} as const
