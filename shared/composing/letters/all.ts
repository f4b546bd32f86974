import type { LetterName } from '../../letters.ts'
import type { Writers } from '../content.ts'
import { agendaLetters } from './agenda.ts'
import { answers } from './answers.ts'
import { charterText } from './charter-text.ts'
import { commentLetters } from './comments.ts'
import { contactLetters } from './contacts.ts'
import { digest } from './digest.ts'
import { factsTold } from './facts-told.ts'
import { greeting } from './greeting.ts'
import { heldLetters } from './held.ts'
import { information } from './information.ts'
import { itemLetters } from './items.ts'
import { itemsWanted } from './items-wanted.ts'
import { meetingChanges } from './meeting-changes.ts'
import { minutesOut } from './minutes-out.ts'
import { minutesWork } from './minutes-work.ts'
import { moreFiles } from './more-files.ts'
import { passedOn } from './passed-on.ts'
import { planningChanges } from './planning-changes.ts'
import { question } from './question.ts'
import { refusal } from './refusal.ts'
import { rehearsal } from './rehearsal.ts'
import { roleHolderAway } from './role-holder-away.ts'
import { roleSwaps } from './role-swap.ts'
import { roleLetters } from './roles.ts'
import { contactList, rosterLetters } from './roster.ts'
import { scheduling } from './scheduling.ts'
import { sentAgain } from './sent-again.ts'
import { undelivered } from './undelivered.ts'
import { userGroup } from './user-group.ts'
import { whoComes } from './who-comes.ts'
import { yearWheel } from './year-wheel.ts'

/** Every letter has its text here; one without a text does not compile. A rehearsed letter has that of the letter in it. */
export const writers: Writers<Exclude<LetterName, 'rehearsed'>> = {
  ...itemsWanted,
  ...agendaLetters,
  ...meetingChanges,
  ...minutesOut,
  ...digest,
  ...itemLetters,
  ...answers,
  ...commentLetters,
  ...minutesWork,
  ...refusal,
  ...question,
  ...heldLetters,
  ...information,
  ...charterText,
  ...scheduling,
  ...undelivered,
  ...roleSwaps,
  ...passedOn,
  ...contactLetters,
  ...rosterLetters,
  ...contactList,
  ...moreFiles,
  ...planningChanges,
  ...rehearsal,
  ...roleHolderAway,
  ...whoComes,
  ...yearWheel,
  ...factsTold,
  ...sentAgain,
  ...greeting,
  ...roleLetters,
  ...userGroup,
}
