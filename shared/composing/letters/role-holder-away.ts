import type { Writers } from '../content.ts'
import { facts, paragraph, when } from '../parts.ts'
import { rules } from '../why.ts'

export const roleHolderAway: Writers<'role-holder-away'> = {
  'role-holder-away': ({ meeting, who, organisation, role, others }, w) => {
    const place = w.short(organisation)
    const isChair = role === 'chair'
    return {
      subject: isChair
        ? w.t(`afbud fra mødelederen, ${place}`, `an apology from the chair, ${place}`)
        : w.t(`afbud fra referenten, ${place}`, `an apology from the minute-taker, ${place}`),
      preheader: w.t('En kollega kan træde til, eller I kan bytte.', 'A colleague can step in, or you can swap.'),
      headline: isChair
        ? w.t('Mødelederen har meldt afbud', 'The chair cannot come')
        : w.t('Referenten har meldt afbud', 'The minute-taker cannot come'),
      lead: isChair
        ? w.t(
            `${who} har meldt afbud til mødet ${w.on(w.dayOf(meeting.start))}, hvor ${place} er mødeleder. En kollega fra ${place} kan træde til, eller kommunen kan bytte inden mødet.`,
            `${who} does not come to the meeting on ${w.on(w.dayOf(meeting.start))}, which ${place} is to chair. A colleague from ${place} can step in, or they can swap before the meeting.`,
          )
        : w.t(
            `${who} har meldt afbud til mødet ${w.on(w.dayOf(meeting.start))}, hvor ${place} skal skrive referat. En kollega fra ${place} kan træde til, eller kommunen kan bytte inden mødet.`,
            `${who} does not come to the meeting on ${w.on(w.dayOf(meeting.start))}, where ${place} is to take the minutes. A colleague from ${place} can step in, or they can swap before the meeting.`,
          ),
      blocks: [
        facts(w.facts(meeting)),
        ...when(
          others.length > 0,
          paragraph(
            w.t(
              `${w.list(others)} fra ${place} kan måske træde til. Gør en kollega det, behøver ingen at svare.`,
              `${w.list(others)} from ${place} may be able to step in. If a colleague does, nobody need answer.`,
            ),
          ),
        ),
        paragraph(
          w.t(
            `Vil ${place} hellere bytte, så svarer en fra kommunen »Kan vi bytte?« på denne mail. Vi spørger derefter den næste i rækken.`,
            `If ${place} would rather swap, somebody from there answers "Can we swap?" to this mail. We then ask the next in turn.`,
          ),
        ),
      ],
      why: rules.roles(w),
    }
  },
}
