import { fold } from '../language/text.ts'
import type { Rule } from '../reading.ts'
import { newComment } from './comment-wish.ts'

/** "Bemærkninger til referatet" above "Punkt 12: Der skal stå …": the number is one of the minutes, and no label of an item. */
export const commentBySubject: Rule = reading =>
  reading.letter === null &&
  reading.subjectIsOwn &&
  / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|tilføjelse|tilføjelser) (?:til|i|om|vedr|på) (?:[^ ]+ ){0,2}?(?:referat|referatet|referatudkast|referatudkastet) /.test(
    fold(reading.subject.stem),
  )
    ? newComment(reading)
    : null
