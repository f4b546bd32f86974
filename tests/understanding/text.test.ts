import { expect, test } from 'vitest'
import { sentencesOf } from '../../shared/understanding/text.ts'

test.each([
  ['Vi kommer. Vi glæder os.', ['Vi kommer.', 'Vi glæder os.']],
  ['Ja! Hvornår begynder vi? Det står ikke i mailen', ['Ja!', 'Hvornår begynder vi?', 'Det står ikke i mailen']],
  ['Vi mødes kl. 13. Frist for punkter er i morgen', ['Vi mødes kl. 13.', 'Frist for punkter er i morgen']],
  ['Det tager 15 min. Notatet er vedhæftet.', ['Det tager 15 min.', 'Notatet er vedhæftet.']],
  ['Shall we? We say no. Then it is off.', ['Shall we?', 'We say no.', 'Then it is off.']],
])('a sentence ends with its sign: %s', (line, sentences) => expect(sentencesOf(line)).toEqual(sentences))

test.each([
  'Mødet er onsdag den 14. april',
  'We meet on 14. April 2027',
  '1. Navngivning af skemaer',
  'Vi bruger 2.5 timer, f.eks. i marts',
  'Det tager ca. 20 minutter inkl. debat',
  'Det tager 15 min. i alt',
  'Vi mødes kl. 13 hos Lemvig, jf. referatet',
  'Meeting no. 3 is cancelled',
  'Se www.lemvig.example',
])('one sentence: %s', line => expect(sentencesOf(line)).toEqual([line]))
