import type { DateWarning } from '../../calendar/types.ts'
import { capital } from '../nouns.ts'
import { deadlineName } from '../parts.ts'
import type { Words } from '../words.ts'

/** What is unusual about a meeting's days, in one sentence. */
export const warningText = (warning: DateWarning, skipped: readonly string[], w: Words): string => {
  switch (warning.kind) {
    case 'meeting-on-day-off':
      return w.t(
        `Mødet ligger på ${w.off(warning.off)}, ${w.day(warning.on)}.`,
        `The meeting is on ${w.off(warning.off)}, ${w.day(warning.on)}.`,
      )
    case 'deadline-on-day-off': {
      const name = deadlineName(warning.deadline, w) ?? w.t('En dag i planen', 'A day of the plan')
      // "søndag den 29. august er en søndag"
      const isWeekend = warning.off === 'saturday' || warning.off === 'sunday'
      return isWeekend
        ? w.t(
            `${name} falder på ${w.day(warning.on)}, så dagen er flyttet til ${w.on(warning.movedTo)}.`,
            `${name} falls on ${w.day(warning.on)}, so it was moved to ${w.on(warning.movedTo)}.`,
          )
        : w.t(
            `${name}: ${w.on(warning.on)} er ${w.off(warning.off)}, så dagen er flyttet til ${w.on(warning.movedTo)}.`,
            `${name}: ${w.on(warning.on)} is ${w.off(warning.off)}, so it was moved to ${w.on(warning.movedTo)}.`,
          )
    }
    case 'items-due-not-before-planning':
      return w.t(
        `Fristen for punkter, ${w.on(warning.itemsDueOn)}, ligger ikke før planlægningsmødet, ${w.on(warning.planningOn)}.`,
        `Items are due on ${w.on(warning.itemsDueOn)}, which is not before the planning meeting on ${w.on(warning.planningOn)}.`,
      )
    case 'longer-than-allowed':
      return w.t(
        `Mødet varer ${w.count(warning.minutes, 'minute')}. Kommissoriet siger højst ${w.count(warning.most, 'minute')}.`,
        `The meeting takes ${w.count(warning.minutes, 'minute')}. The charter allows ${w.count(warning.most, 'minute')}.`,
      )
    case 'week-to-avoid':
      return w.t(
        `${capital(w.day(warning.on))} ligger i uge ${warning.week}, hvor netværket helst ikke mødes.`,
        `${w.day(warning.on)} is in week ${warning.week}, in which the network prefers not to meet.`,
      )
    case 'half-day':
      return w.t(
        `${capital(w.day(warning.on))} er en dag, hvor mange har fri eller går tidligt.`,
        `On ${w.day(warning.on)} many are off or leave early.`,
      )
    case 'bridge-day':
      return w.t(
        `${capital(w.day(warning.on))} er fredagen efter Kristi Himmelfartsdag, hvor mange har fri.`,
        `${w.day(warning.on)} is the Friday after Ascension Day, on which many are off.`,
      )
    case 'out-of-order': {
      const first = deadlineName(warning.first, w) ?? w.t('En dag i planen', 'A day of the plan')
      const second = deadlineName(warning.second, w) ?? w.t('en dag i planen', 'a day of the plan')
      return w.t(
        `»${first}« (${w.on(warning.firstOn)}) ligger ikke før »${second}« (${w.on(warning.secondOn)}), fordi en dag er flyttet.`,
        `"${first}" (${w.on(warning.firstOn)}) is not before "${second}" (${w.on(warning.secondOn)}), because a day was moved.`,
      )
    }
    case 'too-late-for': {
      const name = deadlineName(warning.deadline, w) ?? w.t('en dag i planen', 'a day of the plan')
      return skipped.includes(warning.deadline)
        ? w.t(
            `»${name}« skulle have været ${w.day(warning.wasOn)}, så det er for sent.`,
            `"${name}" was to be on ${w.day(warning.wasOn)}, so it is too late for that.`,
          )
        : w.t(
            `»${name}« skulle have været ${w.day(warning.wasOn)}, så det sker i stedet så hurtigt som muligt.`,
            `"${name}" was to be on ${w.day(warning.wasOn)}, so it happens as soon as possible instead.`,
          )
    }
    case 'after-user-group':
      return w.t(
        `Mødet ligger efter brugergruppens møde ${w.on(warning.theirs)}. Kommissoriet siger, at vi skal mødes før brugergruppen.`,
        `The meeting comes after that of the user group on ${w.on(warning.theirs)}. The charter says that we meet before the user group.`,
      )
    case 'second-on-its-day':
      return w.t(
        `Netværket mødes allerede ${w.day(w.dayOf(warning.starts))} ${w.time(warning.starts)}. Siger I ja, bliver det et møde mere den dag. Er det samme møde, så svar nej, og skriv, hvad der skal være anderledes.`,
        `The network already meets on ${w.day(w.dayOf(warning.starts))} at ${w.time(warning.starts)}. If you say yes, there will be one meeting more on that day. If it is the same meeting, answer no and write what is to be different.`,
      )
    case 'in-doubt':
      if (warning.again)
        return w.t(
          'Mødet er aflyst, og en aflysning kan ikke trækkes tilbage. Siger I ja, opretter vi mødet igen, og netværket får en ny indkaldelse.',
          'The meeting is cancelled, and a cancellation cannot be taken back. If you say yes, we book it again, and the network gets a new call.',
        )
      return warning.title === null
        ? w.t(
            'Vi kan have misforstået jer, så vi spørger for en sikkerheds skyld.',
            'We may have misunderstood you, so we ask to be sure.',
          )
        : w.t(
            `Kalenderen kalder det »${warning.title}«. Siger I ja, bliver det et møde for hele netværket.`,
            `The calendar calls it "${warning.title}". If you say yes, it becomes a meeting of the whole network.`,
          )
    case 'in-the-past':
      return w.t(`${capital(w.day(warning.on))} er allerede gået.`, `${w.day(warning.on)} has passed already.`)
  }
}
