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
            `${who} kommer ikke til mødet ${w.on(w.dayOf(meeting.start))}, og ${place} er mødeleder. En kollega kan træde til, eller ${place} kan bytte inden mødet.`,
            `${who} does not come to the meeting on ${w.on(w.dayOf(meeting.start))}, and ${place} is to chair it. A colleague can step in, or ${place} can swap before the meeting.`,
          )
        : w.t(
            `${who} kommer ikke til mødet ${w.on(w.dayOf(meeting.start))}, og ${place} er referent. En kollega kan træde til, eller ${place} kan bytte inden mødet.`,
            `${who} does not come to the meeting on ${w.on(w.dayOf(meeting.start))}, and ${place} is to take the minutes. A colleague can step in, or ${place} can swap before the meeting.`,
          ),
      blocks: [
        facts(w.facts(meeting)),
        ...when(
          others.length > 0,
          paragraph(
            w.t(
              `${w.list(others)} fra ${place} har ikke meldt afbud. Træder en af jer til, behøver I ikke gøre mere.`,
              `${w.list(others)} from ${place} may still come. If one of you steps in, you need not do anything else.`,
            ),
          ),
        ),
        paragraph(
          w.t(
            `Vil ${place} hellere bytte? Så svarer I fra ${place} »Kan vi bytte?« på denne mail. Så spørger vi den næste kommune.`,
            `Would ${place} rather swap? Then answer "Can we swap?" to this mail from ${place}. We then ask the next in turn.`,
          ),
        ),
      ],
      why: rules.roles(w),
    }
  },
}
