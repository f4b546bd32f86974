import type { LetterOf } from '../../letters.ts'
import type { Content, Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { commentBlocks, facts, heading, note, paragraph, when } from '../parts.ts'
import { rules } from '../why.ts'
import type { Words } from '../words.ts'

/** A comment that was taken back: to its writer, and to whoever has had it. */
export const commentsGone = (
  { meeting, comments, commentsDue }: LetterOf<'comment-receipt'>,
  who: string | null,
  w: Words,
): Content => {
  const one = comments.length === 1
  return {
    subject: w.t(
      one ? 'bemærkningen er slettet' : 'bemærkningerne er slettet',
      one ? 'the comment is gone' : 'the comments are gone',
    ),
    preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
    headline: w.t(
      one ? 'Bemærkningen er slettet' : 'Bemærkningerne er slettet',
      one ? 'The comment is gone' : 'The comments are gone',
    ),
    lead:
      who === null
        ? `${w.thanks} ${w.t(
            `Vi har slettet ${one ? 'din bemærkning' : 'dine bemærkninger'}, så ${one ? 'den' : 'de'} ikke kommer med, når referatet bliver godkendt. Har I andre, så svar på denne mail senest ${w.on(commentsDue.on)}.`,
            `We have taken out ${one ? 'your comment, so that it does' : 'your comments, so that they do'} not stand with the minutes when they are approved. If you have others, answer this mail by ${w.on(commentsDue.on)}.`,
          )}`
        : w.t(
            `${who} har taget ${one ? 'en bemærkning' : 'sine bemærkninger'} tilbage, så ${one ? 'den' : 'de'} ikke kommer med, når referatet bliver godkendt. I behøver ikke gøre noget.`,
            `${who} has taken ${one ? 'a comment' : 'comments'} back, which will not stand with the minutes when they are approved. You need not do anything.`,
          ),
    blocks: [...commentBlocks(comments, w), facts([w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end))])],
    why: rules.comments(w),
  }
}

export const commentLetters: Writers<'comments-bundle' | 'late-comment'> = {
  'comments-bundle': ({ meeting, which, comments, noComments, commentsDue }, w) => {
    const end = which === 'end'
    const due = w.on(commentsDue.on)
    const n = w.count(comments.length, 'comment')
    return {
      subject: end
        ? w.t(`alle bemærkninger til referatet (${comments.length})`, `all comments on the minutes (${comments.length})`)
        : w.t(`bemærkninger til referatet indtil nu (${comments.length})`, `comments on the minutes so far (${comments.length})`),
      preheader: end
        ? w.t(`Fristen var ${due}.`, `Comments were due on ${due}.`)
        : w.t(`Fristen er ${due}. I får resten, når den er udløbet.`, `Comments are due on ${due}. You get the rest after that.`),
      headline: end
        ? w.t('Bemærkningerne til referatet', 'The comments on the minutes')
        : w.t('Bemærkninger til referatet indtil nu', 'Comments on the minutes so far'),
      lead: !end
        ? w.t(
            `Der er kommet ${n} indtil nu. I behøver ikke gøre noget endnu. Fristen er ${due}, og så får I resten.`,
            `There ${comments.length === 1 ? 'is' : 'are'} ${n} so far. You need not do anything yet. Comments are due on ${due}, and then you get the rest.`,
          )
        : comments.length === 0
          ? w.t(
              `Fristen var ${due}, og der er ikke kommet bemærkninger. I behøver ikke gøre noget.`,
              `Comments were due on ${due}, and there are none. You need not do anything.`,
            )
          : w.t(
              `Fristen var ${due}, og der er kommet ${n}. I behøver ikke gøre noget: Bemærkningerne bliver gemt sammen med referatet.`,
              `Comments were due on ${due}, and there ${comments.length === 1 ? 'is' : 'are'} ${n}. You need not do anything: the comments are kept with the minutes.`,
            ),
      blocks: [
        facts([w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)), w.due(w.t('Frist', 'Due'), commentsDue)]),
        ...when(comments.length > 0, heading(w.t('Bemærkningerne', 'The comments')), ...commentBlocks(comments, w)),
        ...when(
          noComments.length > 0,
          paragraph(
            noComments.length === 1
              ? w.t(`Ingen bemærkninger fra ${w.shorts(noComments)}.`, `No comments from ${w.shorts(noComments)}.`)
              : w.t(
                  `Disse kommuner har svaret, at de ikke har bemærkninger: ${w.shorts(noComments)}.`,
                  `These organisations have answered that they have no comments: ${w.shorts(noComments)}.`,
                ),
          ),
        ),
        ...when(
          end && comments.length > 0,
          paragraph(
            w.t(
              'Vil I rette referatet, så send det nye referat til sekretariatet. Svar på denne mail, og vedhæft det.',
              'If you want to change the minutes, send the new ones to the secretariat. Answer this mail and attach them.',
            ),
          ),
        ),
      ],
      why: rules.comments(w),
    }
  },

  'late-comment': ({ meeting, comments, commentsDue, approved }, w) => {
    const them = comments.length === 1 ? w.t('En bemærkning', 'A comment') : capital(w.count(comments.length, 'comment'))
    return {
      subject: w.t('bemærkning efter fristen', 'comment after the deadline'),
      preheader: approved
        ? w.t('Bemærkningen er gemt sammen med referatet.', 'The comment is kept with the minutes.')
        : w.t('I afgør, om referatet skal sendes ud igen.', 'You decide whether the minutes go out again.'),
      headline: w.t(`${them} kom efter fristen`, `${them} came after the deadline`),
      lead: `${w.t(
        `Fristen var ${w.on(commentsDue.on)}. ${comments.length === 1 ? 'Bemærkningen' : 'Bemærkningerne'} er gemt.`,
        `Comments were due on ${w.on(commentsDue.on)}. ${comments.length === 1 ? 'The comment is' : 'The comments are'} kept.`,
      )}${
        approved
          ? ` ${w.t('I behøver ikke gøre noget.', 'You need not do anything.')}`
          : ` ${w.t(
              'Vil I rette referatet, så send det nye som svar på denne mail. Ellers behøver I ikke gøre noget.',
              'If you want to change the minutes, send the new ones in answer to this mail. Otherwise you need not do anything.',
            )}`
      }`,
      blocks: [
        ...commentBlocks(comments, w),
        note(
          approved
            ? w.t(
                'Referatet er allerede godkendt, og bemærkningen ændrer ikke på det. I kan tage den op på næste møde.',
                'The minutes are approved already, and the comment does not change that. You can take it up at the next meeting.',
              )
            : w.t(
                'Referatet bliver godkendt som planlagt, hvis I ikke gør noget.',
                'The minutes will be approved as planned if you do nothing.',
              ),
        ),
        facts([
          w.fact(w.t('Mødet', 'Meeting'), w.when(meeting.start, meeting.end)),
          w.due(w.t('Fristen var', 'Due'), commentsDue),
        ]),
      ],
      why: rules.comments(w),
    }
  },
}
