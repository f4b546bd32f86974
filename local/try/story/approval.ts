import type { Stage } from '../stage.ts'

/** Comments are kept word for word; silence is consent; the approval comes with its proof. */
export async function approval(stage: Stage): Promise<void> {
  stage.chapter('Approval')
  await stage.mail({
    at: '2027-04-23T09:34',
    says: 'Lone in Hedensted has a correction to point 3. It is kept word for word for the minute-taker; the other municipalities are not disturbed.',
    by: 'lone.engstrup',
    answers: 'minutes-for-comment',
    words: ['Pkt. 3: I stedet for »Forsøget sluttede i marts« skal der stå »Forsøget fortsætter til sommer«.'],
    ends: ['accepted', 'CommentOnMinutes'],
    letters: { 'comment-receipt': 1, 'colleague-answered': 1 },
    state: { comments: 'Hedensted: point 3' },
  })
  await stage.mail({
    at: '2027-04-23T11:10',
    says: 'Åse in Aarhus has no comments. Counted, and not passed on.',
    by: 'aase.lyngfelt',
    answers: 'minutes-for-comment',
    words: ['Ingen bemærkninger'],
    ends: ['accepted', 'DeclareNoComments'],
    letters: { 'no-comments-receipt': 1, 'colleague-answered': 1 },
    state: { noComments: 'Aarhus' },
  })
  await stage.time({
    at: '2027-04-26T08:05',
    says: 'Monday: the weekly overview names the last day for comments, and how many have come.',
    letters: { digest: 40 },
  })
  await stage.mail({
    at: '2027-04-26T08:41',
    says: 'Henrik in Herning only says thank you. That is taken as “no comments” and not as a comment.',
    by: 'henrik.grusbak',
    answers: 'minutes-for-comment',
    words: ['Tak!'],
    ends: ['accepted', 'DeclareNoComments'],
    letters: { 'no-comments-receipt': 1, 'colleague-answered': 1 },
    state: { noComments: 'Aarhus, Herning' },
  })
  await stage.mail({
    at: '2027-04-27T13:22',
    says: 'Mette in Skive asks where things stand, with one word. The answer fits on one screen.',
    by: 'mette.fursand',
    to: 'erfa@moeder.example',
    subject: 'Status',
    words: ['status'],
    ends: ['accepted', 'RequestStatus'],
    letters: { status: 1 },
  })
  await stage.time({
    at: '2027-04-29T08:05',
    says: 'Half-way through the comment days the minute-taker and the secretariat get the comments so far in one mail.',
    letters: { 'comments-bundle': 3 },
  })
  await stage.time({
    at: '2027-05-03T08:05',
    says: 'Monday: the weekly overview names the last day for comments.',
    letters: { digest: 40 },
  })
  await stage.time({
    at: '2027-05-10T08:05',
    open: true,
    says: 'The last day for comments ended on Friday at midnight. On the first working morning after it the minutes count as approved. Everybody gets the proof: who was sent the minutes and when, whether they arrived, and every comment.',
    reads: {
      letter: 'minutes-approved',
      by: 'pia.vestermark',
      words: 'Pia Vestermark: Lemvig; Levering: afleveret torsdag den 22. april',
    },
    letters: { 'minutes-approved': 39 },
    state: { phase: 'approved', minutes: 'approved 2027-05-10T08:05' },
  })
}
