import type { Case } from '../cases.ts'
import { answer } from '../cases.ts'
import { asked, nothing, polite, told, took } from '../expect.ts'
import { scan } from '../papers.ts'
import { appleMail, iphone } from '../programs/apple.ts'
import { samsung } from '../programs/others.ts'
import { outlook, outlookPlain } from '../programs/outlook.ts'
import { outlookAndroid, outlookIos, owa } from '../programs/outlook-new.ts'
import { gmail, roundcube } from '../programs/web.ts'

/** Answers that bring nothing: nothing this time, thanks, nothing at all. */

const call = 'call-for-items'
const c = 'calling'

export const nothings: readonly Case[] = [
  answer('nothing-outlook', outlook, c, 'ida.fjordvang', call, 'Vi har ingen punkter denne gang.', took(nothing)),
  answer('nothing-outlook-plain', outlookPlain, c, 'ole.stenlykke', call, 'Intet herfra.', took(nothing)),
  answer('nothing-owa', owa, c, 'maja.solbjaerg', call, 'Ikke noget fra Herning denne gang', took(nothing)),
  answer('nothing-outlook-ios', outlookIos, c, 'anders.moellegrav', call, 'Ingen punkter', took(nothing)),
  answer('nothing-outlook-android', outlookAndroid, c, 'bo.strandvig', call, 'Intet denne gang', took(nothing)),
  answer('nothing-apple', appleMail, c, 'karin.aahoej', call, 'Vi melder pas.', took(nothing)),
  answer('nothing-iphone', iphone, c, 'niels.eskebaek', call, 'Vi har desværre ikke noget denne gang.', took(nothing)),
  answer('nothing-gmail', gmail, c, 'thomas.gudenlund', call, ['Hej', 'Ingen punkter fra os.'], took(nothing)),
  answer('nothing-samsung', samsung, c, 'else.klitmose', call, 'Nej tak, intet denne gang', took(nothing)),
  answer('nothing-roundcube', roundcube, c, 'rasmus.oebjerg', 'items-reminder', 'Ingen punkter denne gang', took(nothing), {
    where: 'below',
  }),

  answer('thanks-outlook', outlook, c, 'ulla.soeagergaard', call, 'Tak!', polite),
  answer('thanks-iphone', iphone, c, 'peter.almhoej', call, 'Tak for påmindelsen 👍', polite),
  answer('thanks-gmail', gmail, c, 'mette.fursand', call, 'Tusind tak', polite),
  answer('empty-outlook', outlook, c, 'claus.limbak', call, [], asked('no-text')),
  answer('empty-iphone', iphone, c, 'sanne.molsvig', call, [], asked('no-text')),
  answer('scan-only-samsung', samsung, c, 'vibeke.kornvang', call, [], asked('no-text'), { files: [scan] }),
  answer('question-outlook', outlook, c, 'trine.kilenhoej', call, 'Hvornår er fristen?', told('RequestFacts')),
]
