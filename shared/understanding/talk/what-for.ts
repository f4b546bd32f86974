import { fold } from '../language/text.ts'

const begins =
  /^ (?:så (?:kan|ved|slipper|får|har) (?:jeg|vi) |(?:jeg|vi) (?:er (?:lige )?(?:ved at|i gang med at)|skal (?:lige |snart |nemlig )?(?:have )?|sidder (?:lige )?og|vil (?:gerne |bare )?(?:have )?) ?)(?:[^ ]{1,25} ){1,14}$/
const plans =
  / (?:planlægge[^ ]*|planlagt|kalender[^ ]*|booke[^ ]*|booket|bestille[^ ]*|tilmelde[^ ]*|krydse|notere|regne med|min liste|logge på|med det samme|lokaler?) /
/** Wishes something of the meeting all the same. */
const wants =
  / (?:punkt[^ ]*|emne[^ ]*|drøfte[^ ]*|afbud|forhindret|ikke|komme|kommer|deltage[^ ]*|forslag|foreslår|referat[^ ]*|mødeleder|referent|hvis|men) /

/** "Så kan jeg lægge det i kalenderen", "Jeg er ved at planlægge ferie": what the answer to a question is for, and nothing by itself. */
export const isWhatFor = (sentence: string): boolean => {
  const folded = fold(sentence)
  return !sentence.includes('?') && begins.test(folded) && plans.test(folded) && !wants.test(folded)
}
