import type { SwapFacts } from '../../letters.ts'
import type { SwapRefusal } from '../../network/events.ts'
import type { Writers } from '../content.ts'
import { facts, note, paragraph, replies, when } from '../parts.ts'
import { rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'

export const roleSwaps: Writers<'role-swap-proposal' | 'role-swap-receipt' | 'role-swap-answered' | 'role-swap-refusal'> = {
  'role-swap-proposal': ({ swap }, w) => {
    const asker = w.short(swap.from)
    return {
      subject: w.t(`kan I bytte plads med ${asker}?`, `can you swap places with ${asker}?`),
      preheader: w.t('Svar ja eller nej. Begge dele er i orden.', 'Answer yes or no. Either is fine.'),
      headline: w.t(`Kan I bytte plads med ${asker}?`, `Can you swap places with ${asker}?`),
      lead: w.t(
        `${asker} vil gerne bytte den tur, hvor de er ${what(swap, w)}, og spørger, om I vil. Svar »ja« eller »nej« på denne mail, helst inden en uge.`,
        `${asker} would like to swap the turn at which they are ${what(swap, w)}, and asks whether you will. Answer "yes" or "no" to this mail, if you can within a week.`,
      ),
      blocks: [
        paragraph(w.t('Siger I ja, bliver planen:', 'If you say yes, the plan becomes:')),
        facts(rows(swap, w)),
        paragraph(
          w.t(
            'Vi retter selv planen og giver sekretariatet besked. Siger I nej, ændrer vi ikke noget for jer.',
            'We change the plan ourselves and tell the secretariat. If you say no, nothing changes for you.',
          ),
        ),
        replies(
          { label: w.t('Ja, det kan vi', 'Yes, we can'), says: w.t('Ja, det kan vi', 'Yes, we can') },
          { label: w.t('Nej, det kan vi ikke', 'No, we cannot'), says: w.t('Nej, det kan vi ikke', 'No, we cannot') },
        ),
      ],
      why: rules.roles(w),
    }
  },

  'role-swap-receipt': ({ swap }, w) => {
    const asked = w.short(swap.to)
    const no =
      swap.declinedBy.length === 0
        ? ''
        : w.t(`${w.shorts(swap.declinedBy)} kunne ikke bytte. `, `${w.shorts(swap.declinedBy)} could not swap. `)
    return {
      subject: w.t(`vi har spurgt ${asked} om at bytte`, `we have asked ${asked} to swap`),
      preheader: w.t('Du hører fra os, når de har svaret.', 'You will hear from us when they have answered.'),
      headline: w.t(`Vi har spurgt ${asked}`, `We have asked ${asked}`),
      lead: w.t(
        `${no}Vi har spurgt ${asked}, om de vil bytte plads med jer. Du hører fra os, når de har svaret, og behøver ikke gøre noget.`,
        `${no}We have asked ${asked} to swap places with you. You will hear from us when they have answered and need not do anything.`,
      ),
      blocks: [
        paragraph(w.t('Siger de ja, bliver planen:', 'If they say yes, the plan becomes:')),
        facts(rows(swap, w)),
        note(
          w.t('Indtil de har sagt ja, gælder den plan, I har nu.', 'Until they have said yes, the plan that you have now holds.'),
        ),
      ],
      why: rules.roles(w),
    }
  },

  'role-swap-answered': ({ swap, yes, breaksChain, arranged = false }, w) => {
    const [from, to] = [w.short(swap.from), w.short(swap.to)]
    return {
      subject: yes
        ? w.t(`${from} og ${to} har byttet plads`, `${from} and ${to} have swapped places`)
        : w.t(`${to} kan ikke bytte`, `${to} cannot swap`),
      preheader: yes
        ? w.t('Planen er rettet. I behøver ikke gøre mere.', 'The plan is changed. There is nothing more to do.')
        : w.t('Planen er ikke ændret.', 'The plan has not changed.'),
      headline: yes
        ? w.t(`${from} og ${to} har byttet plads`, `${from} and ${to} have swapped places`)
        : w.t('Det blev ikke til et bytte', 'There is no swap'),
      lead: arranged
        ? w.t(
            'Sekretariatet har givet besked om byttet, og planen er rettet. Begge kommuner får denne mail. Er noget forkert, så skriv til sekretariatet.',
            'The secretariat has told us of the swap, and the plan is changed. Both organisations get this mail. If anything is wrong, write to the secretariat.',
          )
        : yes
          ? w.t(
              'Begge kommuner har sagt ja, og planen er rettet. I behøver ikke gøre mere.',
              'Both organisations have said yes, and the plan is changed. There is nothing more to do.',
            )
          : w.to.organisation === swap.to
            ? w.t(
                `Vi har noteret, at I ikke kan bytte med ${from}. Planen er ikke ændret, og I behøver ikke gøre mere.`,
                `We have noted that you cannot swap with ${from}. The plan has not changed, and there is nothing more to do.`,
              )
            : w.t(
                `${to} kan ikke bytte med ${from}. Planen er ikke ændret. Vil I spørge en anden, så svar for eksempel: »Kan vi bytte med ${example(swap, w)}?«`,
                `${to} cannot swap with ${from}. The plan has not changed. If you would like to ask another, answer for example: "Can we swap with ${example(swap, w)}?"`,
              ),
      blocks: [
        ...when(yes, paragraph(w.t('Planen er nu:', 'The plan is now:')), facts(rows(swap, w))),
        ...when(
          yes && breaksChain,
          note(
            w.t(
              'Kun den ene rolle er byttet. Derfor bliver referenten fra ét møde denne gang ikke mødeleder på det næste.',
              'Only one role has been swapped. So this time the minute-taker of one meeting does not chair the next.',
            ),
          ),
        ),
      ],
      why: rules.roles(w),
    }
  },

  'role-swap-refusal': ({ refusal, about }, w) => {
    const { headline, why } = noes[refusal](about === null ? '' : w.short(about), w)
    // Its own sentence says already that nothing has changed.
    const more = refusal === 'swap-already-agreed' ? '' : w.t(' Der er ikke ændret noget.', ' Nothing has been changed.')
    return {
      subject: headline.toLocaleLowerCase('da'),
      preheader: why,
      headline,
      lead: `${w.thanks} ${why}${more}`,
      blocks: [],
      why: youWrote(w),
    }
  },
}

/** "referent på møde 2" with its date where the meeting is booked. */
const what = (swap: SwapFacts, w: Words): string => {
  const on = swap.fromStart === null ? '' : w.t(` ${w.on(w.dayOf(swap.fromStart))}`, ` on ${w.on(w.dayOf(swap.fromStart))}`)
  const role = swap.unit === 'chair' ? w.t('mødeleder', 'chair') : w.t('referent', 'minute-taker')
  return w.t(`${role} på møde\u00a0${swap.fromTurn}${on}`, `${role} at meeting ${swap.fromTurn}${on}`)
}

/** Who has which role after a yes. */
const rows = (swap: SwapFacts, w: Words) => [
  w.fact(w.short(swap.to), `${place(swap, swap.fromTurn, w)}${alsoThere(swap, w)}`),
  w.fact(w.short(swap.from), inReturn(swap, w)),
]

/** Whoever gives the chair away and gets that of a meeting where it takes the minutes leaves these to the other. */
const alsoThere = ({ sharesOther, unit, toTurn }: SwapFacts, w: Words): string => {
  if (sharesOther !== true) return ''
  return unit === 'chair'
    ? w.t(` og referent på møde\u00a0${toTurn}`, ` and minute-taker at meeting ${toTurn}`)
    : w.t(` og mødeleder på møde\u00a0${toTurn}`, ` and chair at meeting ${toTurn}`)
}

/** Who gives the chair to the minute-taker of the same meeting takes the minutes there. */
const inReturn = (swap: SwapFacts, w: Words): string =>
  swap.sharesMeeting === true
    ? w.t(
        `referent på møde\u00a0${swap.fromTurn} og mødeleder på møde\u00a0${swap.toTurn}`,
        `minute-taker at meeting ${swap.fromTurn} and chair at meeting ${swap.toTurn}`,
      )
    : place(swap, swap.toTurn, w)

const place = ({ unit }: SwapFacts, turn: number, w: Words): string => {
  switch (unit) {
    case 'place':
      return w.t(
        `referent på møde\u00a0${turn} og mødeleder på møde\u00a0${turn + 1}`,
        `minute-taker at meeting ${turn} and chair at meeting ${turn + 1}`,
      )
    case 'chair':
      return w.t(`mødeleder på møde\u00a0${turn}`, `chair at meeting ${turn}`)
    case 'minuteTaker':
      return w.t(`referent på møde\u00a0${turn}`, `minute-taker at meeting ${turn}`)
  }
}

const example = (swap: SwapFacts, w: Words): string =>
  w.short(
    w.charter.organisations.find(each => each !== swap.from && each !== swap.to && !swap.declinedBy.includes(each)) ?? swap.to,
  )

const noes: Readonly<Record<SwapRefusal, (about: string, w: Words) => { readonly headline: string; readonly why: string }>> = {
  'no-ring': (_about, w) => ({
    headline: w.t('Rollerne går ikke på skift', 'The roles do not rotate'),
    why: w.t(
      'I dette netværk går rollerne ikke på skift, så der er ikke noget at bytte.',
      'In this network the roles do not rotate, so there is nothing to swap.',
    ),
  }),
  'no-role-to-swap': (_about, w) => ({
    headline: w.t('Vi kan ikke finde rollen', 'We cannot find the role'),
    why: w.t(
      'Vi kan ikke finde en rolle, som jeres kommune har foran sig.',
      'We cannot find a role that your organisation has ahead of it.',
    ),
  }),
  'other-role-to-swap': (_about, w) => ({
    headline: w.t('I er mødeleder, ikke referent', 'You are the chair, not the minute-taker'),
    why: w.t(
      'På det næste møde, hvor I har en rolle, er I mødeleder og ikke referent. Er det den rolle, I vil bytte, så svar: »Vi kan ikke være mødeleder«.',
      'At the next meeting at which you have a role you are the chair, not the minute-taker. If that is the role to swap, answer: "We cannot chair".',
    ),
  }),
  'nobody-to-swap-with': (about, w) => ({
    headline: w.t('Vi kan ikke finde nogen at bytte med', 'We cannot find anybody to swap with'),
    why:
      about === ''
        ? w.t('Der er ingen at bytte med lige nu.', 'There is nobody to swap with just now.')
        : w.t(`${about} har ikke en plads, der kan byttes.`, `${about} has no place that can be swapped.`),
  }),
  'swap-already-open': (about, w) => ({
    headline: w.t('Vi har allerede spurgt', 'We have asked already'),
    why: w.t(`Vi har allerede spurgt ${about} og venter på svar.`, `We have already asked ${about} and wait for the answer.`),
  }),
  'swap-already-agreed': (_about, w) => ({
    headline: w.t('Det er allerede afgjort', 'That is settled already'),
    why: w.t(
      'Det spørgsmål er der allerede svaret på, så dit svar ændrer ikke noget.',
      'That question has been answered already, so your answer changes nothing.',
    ),
  }),
  'swap-asked-somebody-else': (about, w) => ({
    headline: w.t('Spørgsmålet er gået videre', 'The question has moved on'),
    why: w.t(`Vi har spurgt ${about} i stedet.`, `We have asked ${about} instead.`),
  }),
}
