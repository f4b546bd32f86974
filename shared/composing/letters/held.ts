import type { HeldMail } from '../../network/events.ts'
import type { Block, Content, Writers } from '../content.ts'
import { facts, list, note, paragraph, replies, when } from '../parts.ts'
import { because, rules, youWrote } from '../why.ts'
import type { Words } from '../words.ts'
import { toSecretariat, toSender } from './held-why.ts'

export const heldLetters: Writers<'mail-held' | 'held-mail' | 'held-mail-answered' | 'held-mail-settled' | 'which-organisation'> =
  {
    'mail-held': ({ mail, earlier }, w) =>
      mail.why === 'personal-number' ? withPersonalNumber(w) : earlier !== undefined ? waitsToo(w) : looksFirst(mail, w),

    'held-mail': ({ mail, excerpt, earlier, isLast }, w) => {
      const who = sender(mail)
      const stranger = mail.why === 'unknown-sender'
      const question = stranger
        ? w.t(`Er ${who} ny i netværket?`, `Is ${who} new in the network?`)
        : w.t(`Kommer denne mail fra ${who}?`, `Does this mail come from ${who}?`)
      const isNobodys = stranger && mail.organisation === null
      return {
        subject:
          earlier === undefined
            ? w.t(`skal vi bruge mailen fra ${who}?`, `shall we use the mail from ${who}?`)
            : w.t(`endnu en mail fra ${who}`, `one more mail from ${who}`),
        preheader: w.t('Svar ja eller nej. Mailen venter så længe.', 'Answer yes or no. The mail waits until then.'),
        headline: isNobodys ? w.t(`Kender I ${who}?`, `Do you know ${who}?`) : question,
        lead: isNobodys
          ? w.t(
              'Vi har fået en mail fra en, der ikke står på listen. Er det en ny kontaktperson, så svar »ja« og navnet på kommunen. Ellers svar »nej«, så lader vi den ligge.',
              'We have a mail from somebody who is not on the list. If it is a new contact, answer "yes" and the name of the organisation. Otherwise answer "no" and we leave it.',
            )
          : w.t(
              'Vi har fået en mail, som venter på jer. Svar »ja«, så bruger vi den, eller »nej«, så lader vi den ligge.',
              'We have a mail that waits for you. Answer "yes" and we use it, or "no" and we leave it.',
            ),
        blocks: [
          facts([
            w.fact(w.t('Fra', 'From'), mail.fromName === '' ? mail.from : `${mail.fromName}, ${mail.from}`),
            ...(mail.sentBy === undefined ? [] : [w.fact(w.t('Sendt af', 'Sent by'), mail.sentBy)]),
            w.fact(w.t('Emne', 'Subject'), mail.subject === '' ? w.t('(intet emne)', '(no subject)') : mail.subject),
            w.fact(w.t('Modtaget', 'Received'), `${w.day(w.dayOf(mail.since))} ${w.time(mail.since)}`),
            ...(mail.organisation === null
              ? []
              : [
                  w.fact(
                    w.t('Kommune', 'Organisation'),
                    w.t(`${w.short(mail.organisation)} (efter adressen)`, `${w.short(mail.organisation)} (by its address)`),
                  ),
                ]),
          ]),
          note(earlier === undefined ? toSecretariat(mail.why, w) : oneAnswer(who, w)),
          {
            kind: 'quote',
            from: w.t('Mailen begynder sådan', 'The mail begins like this'),
            text: excerpt === '' ? w.t('(ingen tekst)', '(no text)') : excerpt,
          },
          ...when(
            isLast === true,
            note(
              w.t(
                `Skriver ${who} mere, før I har svaret, gemmer vi det uden at skrive til jer igen.`,
                `If ${who} writes more before you have answered, we keep it without writing to you again.`,
              ),
            ),
          ),
          replies(...(isNobodys ? [] : [{ label: w.t('Ja, brug mailen', 'Yes, use the mail'), says: w.t('Ja', 'Yes') }]), {
            label: w.t('Nej, lad den ligge', 'No, leave it'),
            says: w.t('Nej', 'No'),
          }),
        ],
        why: rules.secretariat(w),
      }
    },

    'held-mail-answered': ({ mail, yes, organisation, replaced, undone }, w) => {
      const who = sender(mail)
      const isAll = replaced === undefined && undone === undefined
      const isCancelling = mail.why === 'cancellation-needs-yes'
      const isMeeting = mail.why === 'meeting-needs-yes' || isCancelling
      const joined =
        organisation === null || mail.why !== 'unknown-sender'
          ? ''
          : w.t(` ${who} er nu med for ${w.short(organisation)}.`, ` ${who} is now part of it for ${w.short(organisation)}.`)
      return {
        subject: yes
          ? w.t(`vi bruger mailen fra ${who}`, `we use the mail from ${who}`)
          : w.t(`vi lader mailen fra ${who} ligge`, `we leave the mail from ${who}`),
        preheader:
          undone !== undefined
            ? w.t('Noget af jeres mail har vi ikke gjort.', 'Part of your mail we have not done.')
            : replaced === undefined
              ? w.t('I behøver ikke gøre mere.', 'There is nothing more to do.')
              : w.t(
                  `Ret selv listen, hvis ${replaced} skal af den.`,
                  `Change the list yourselves if ${replaced} is to leave it.`,
                ),
        headline: yes
          ? w.t('Vi bruger mailen', 'We use the mail')
          : isMeeting
            ? w.t('Vi ændrer ikke noget', 'We change nothing')
            : w.t('Vi lader mailen ligge', 'We leave the mail'),
        lead: yes
          ? w.t(
              `Tak. Vi bruger mailen »${mail.subject}« nu.${joined}${isAll ? ' I behøver ikke gøre mere.' : ''}`,
              `Thank you. We use the mail "${mail.subject}" now.${joined}${isAll ? ' There is nothing more to do.' : ''}`,
            )
          : isCancelling
            ? w.t(
                'Tak. Mødet er ikke aflyst, og alt går efter planen.',
                'Thank you. The meeting is not cancelled, and everything goes by the plan.',
              )
            : isMeeting
              ? w.t(
                  'Tak. Vi har ikke oprettet eller ændret noget møde. Skal dag, tid eller sted være anderledes, så svar på denne mail.',
                  'Thank you. We have not booked or changed any meeting. If the day, the time or the place is to be different, answer this mail.',
                )
              : w.t(
                  `Tak. Mailen »${mail.subject}« er ikke brugt. Den er gemt, men vi gør ikke mere ved den.`,
                  `Thank you. The mail "${mail.subject}" has not been used. It is kept, but we do nothing more with it.`,
                ),
        blocks: [
          ...when(
            replaced !== undefined,
            paragraph(
              w.t(
                `I skriver også om ${replaced}. Listen over kontaktpersoner retter vi ikke selv: Står ${replaced} stadig på den, får ${replaced} fortsat vores mails. Tag ${replaced} af listen, hvis det er meningen.`,
                `You also write about ${replaced}. We do not change the list of contacts ourselves: as long as ${replaced} is on it, our mails go there too. Take ${replaced} off the list if that is what you mean.`,
              ),
            ),
          ),
          ...alsoWritten(mail, undone, w),
        ],
        why: rules.secretariat(w),
      }
    },

    'held-mail-settled': ({ mail, yes, organisation }, w) => {
      const where =
        organisation === null
          ? ''
          : w.t(` Du er nu med for ${w.short(organisation)}.`, ` You are now part of it for ${w.short(organisation)}.`)
      return {
        subject: yes
          ? w.t('din mail er taget med', 'your mail has been used')
          : w.t('din mail er ikke brugt', 'your mail has not been used'),
        preheader: yes
          ? w.t('Du får svar på den for sig.', 'You get an answer to it separately.')
          : w.t('Skriv til sekretariatet, hvis det er en fejl.', 'Write to the secretariat if that is a mistake.'),
        headline: yes
          ? w.t('Din mail er taget med', 'Your mail has been used')
          : w.t('Din mail er ikke brugt', 'Your mail has not been used'),
        lead: yes
          ? w.t(
              `Sekretariatet har sagt ja til din mail »${mail.subject}«.${where} Du får svar på den i en mail for sig og behøver ikke gøre noget.`,
              `The secretariat has said yes to your mail "${mail.subject}".${where} You get an answer to it in a separate mail and need not do anything.`,
            )
          : w.t(
              `Sekretariatet har set på din mail »${mail.subject}« og bruger den ikke. Skriv til ${w.charter.secretariat.address}, hvis det er en fejl.`,
              `The secretariat has looked at your mail "${mail.subject}" and does not use it. Write to ${w.charter.secretariat.address} if that is a mistake.`,
            ),
        blocks: [],
        why: youWrote(w),
      }
    },

    'which-organisation': ({ mail, undone }, w) => {
      const example = w.charter.organisations[0] ?? ''
      return {
        subject: w.t(`hvilken kommune er ${sender(mail)} fra?`, `which organisation is ${sender(mail)} from?`),
        preheader: w.t('Svar »ja« og kommunens navn.', 'Answer "yes" and the name of the organisation.'),
        headline: w.t(`Hvilken kommune er ${sender(mail)} fra?`, `Which organisation is ${sender(mail)} from?`),
        lead: w.t(
          `I har sagt ja til en mail, men vi kan ikke se, hvilken kommune den kommer fra. Svar for eksempel: »ja, ${example}«.`,
          `You said yes to a mail, but we cannot see which organisation it comes from. Answer for example: "yes, ${example}".`,
        ),
        blocks: [
          facts([
            w.fact(w.t('Fra', 'From'), mail.fromName === '' ? mail.from : `${mail.fromName}, ${mail.from}`),
            w.fact(w.t('Emne', 'Subject'), mail.subject),
          ]),
          paragraph(w.t('Kommunerne i netværket:', 'The organisations of the network:')),
          list(w.charter.organisations),
          ...alsoWritten(mail, undone, w),
        ],
        why: because(w, 'kun en kommune i netværket kan svare', 'only an organisation of the network can answer'),
      }
    },
  }

const looksFirst = (mail: HeldMail, w: Words): Content => ({
  subject: w.t('sekretariatet ser på din mail', 'the secretariat looks at your mail'),
  preheader: w.t('Du behøver ikke gøre noget. Du hører fra os.', 'You need not do anything. You will hear from us.'),
  headline: w.t('Sekretariatet ser på din mail først', 'The secretariat looks at your mail first'),
  lead: w.t(
    'Tak for din mail. Vi har gemt den, og sekretariatet ser på den. Du behøver ikke gøre noget og hører fra os.',
    'Thank you for your mail. We have kept it, and the secretariat looks at it. You need not do anything and will hear from us.',
  ),
  blocks: [paragraph(toSender(mail.why, w))],
  why: youWrote(w),
})

/** A stranger's next mail: he knows by now who looks at it, and must only hear that this one is there too. */
const waitsToo = (w: Words): Content => ({
  subject: w.t('sekretariatet ser også på denne mail', 'the secretariat looks at this mail too'),
  preheader: w.t('Du behøver ikke gøre noget. Du hører fra os.', 'You need not do anything. You will hear from us.'),
  headline: w.t('Sekretariatet ser også på denne mail', 'The secretariat looks at this mail too'),
  lead: w.t(
    'Tak for din mail. Vi har sendt den videre til sekretariatet, som også har din forrige mail. Du behøver ikke gøre noget og hører fra os.',
    'Thank you for your mail. We have sent it on to the secretariat, who also have your last mail. You need not do anything and will hear from us.',
  ),
  blocks: [],
  why: youWrote(w),
})

/** What the secretariat wrote beside its yes or no. */
const alsoWritten = (mail: HeldMail, undone: string | undefined, w: Words): readonly Block[] =>
  undone === undefined
    ? []
    : [{ kind: 'quote', from: w.t('I skriver også', 'You also write'), text: undone }, paragraph(notDone(mail, w))]

const notDone = (mail: HeldMail, w: Words): string =>
  w.t(
    `Det har vi ikke gjort. Er det til ${sender(mail)}, så skriv selv til ${mail.from}. Skal vi gøre det, så skriv det igen i en mail for sig.`,
    `We have not done that. If it is for ${sender(mail)}, please write to ${mail.from} yourselves. If we are to do it, write it again in a mail of its own.`,
  )

const oneAnswer = (who: string, w: Words): string =>
  w.t(
    `En tidligere mail fra ${who} venter også på jeres svar. Ét svar gælder for dem alle.`,
    `An earlier mail from ${who} waits for your answer too. One answer counts for all of them.`,
  )

const withPersonalNumber = (w: Words): Content => ({
  subject: w.t('skriv igen uden CPR-nummer', 'please write again without the personal number'),
  preheader: w.t('Vi har ikke brugt din mail.', 'We have not used your mail.'),
  headline: w.t('Skriv igen uden CPR-nummer', 'Please write again without the personal number'),
  lead: w.t(
    'Tak for din mail. Vi har ikke brugt den, for der står et CPR-nummer i den eller i en fil, der fulgte med. Send den igen uden nummeret, så tager vi os af den.',
    'Thank you for your mail. We have not used it, because it or a file with it holds a personal number. Send it again without the number and we take care of it.',
  ),
  blocks: [paragraph(toSender('personal-number', w))],
  why: youWrote(w),
})

const sender = (mail: HeldMail) => (mail.fromName === '' ? mail.from : mail.fromName)
