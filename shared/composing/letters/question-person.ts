import type { LetterOf } from '../../letters.ts'
import { list, paragraph, when } from '../parts.ts'
import type { Words } from '../words.ts'
import type { Asked } from './what-for.ts'

/** Asks by the name who is meant: the roster has it twice, or not at all. The answer says the whole of it once more, since nothing has been noted. */
export const whichPerson = ({ person }: LetterOf<'question'>, w: Words): Asked => {
  const { said, among } = person ?? { said: '', among: [] }
  const [first] = among
  const whole =
    first === undefined
      ? w.t('Pia Holm fra Lemvig', 'Pia Holm of Lemvig')
      : w.t(`${first.name} fra ${w.short(first.organisation)}`, `${first.name} of ${w.short(first.organisation)}`)
  return {
    headline: w.t(`Hvem er ${said}?`, `Who is ${said}?`),
    text:
      among.length > 1
        ? w.t(
            `Der er flere, der hedder ${said}, på listen, så vi har ikke noteret noget.`,
            `More than one person on the list is called ${said}, so we have noted nothing.`,
          )
        : w.t(
            `Vi kan ikke finde ${said} på listen over medlemmer, så vi har ikke noteret noget.`,
            `We cannot find ${said} on the list of members, so we have noted nothing.`,
          ),
    blocks: [
      ...when(among.length > 1, list(among.map(({ name, organisation }) => `${name} (${w.short(organisation)})`))),
      paragraph(
        w.t(
          `Svar med hele navnet og kommunen, for eksempel »${whole} kommer ikke«.`,
          `Answer with the whole name and the organisation, for example "${whole} is not coming".`,
        ),
      ),
    ],
  }
}
