import { wordDocument } from '../../../../local/try/paper.ts'
import type { Case, Passed } from '../cases.ts'
import { answer, forward, fresh, writer } from '../cases.ts'
import { comment, minutes, noComments, passedOn, polite, took } from '../expect.ts'
import { scan } from '../papers.ts'
import { appleMail, ipad, iphone } from '../programs/apple.ts'
import { k9, samsung, thunderbird, thunderbirdPlain } from '../programs/others.ts'
import { outlook, outlookOld, outlookPlain } from '../programs/outlook.ts'
import { newOutlook, outlookAndroid, outlookIos, outlookMac, owa } from '../programs/outlook-new.ts'
import { gmail, roundcube, yahoo } from '../programs/web.ts'
import { paper } from '../stages.ts'
import { write } from '../write.ts'

/** Minutes that come in, and what the network says about them. */

const out = 'minutes-for-comment'
const m = 'minutes-out'
const kim = 'kim.tangbjerg'

const docx = wordDocument('Referat ERFA 14. april 2027.docx', paper)
const pdf = { ...scan, name: 'Referat ERFA 14. april 2027.pdf' }
const passed: Passed = { from: 'birgit.soelvager', subject: 'Referat fra ERFA-mødet den 14. april', lines: paper }
const whole = paper.join('\n\n')
/** Word's paragraphs have no empty line between them. */
const inWord = paper.join('\n')

/** Birgit's mail to Kim, as it lies in Kim's mailbox. */
const attached = write(
  {
    by: writer('birgit.soelvager', outlook),
    at: '2027-04-19T07:12:00.000Z',
    to: { name: 'Kim Tangbjerg', address: 'kim.tangbjerg@skanderborg.example' },
    subject: passed.subject,
    words: paper,
    where: 'above',
    inside: [],
    about: null,
    forwards: false,
    files: [],
    banner: [],
  },
  outlook,
)

const passesOn = (
  file: string,
  program: Parameters<typeof forward>[1],
  words: string,
  ends: Case['ends'],
  more: Parameters<typeof forward>[7] = {},
): Case => forward(file, program, 'held', kim, passed, words, ends, { to: 'erfa-referat', ...more })

const note: Passed = { ...passed, lines: ['Hej Kim, her er referatet.', 'Hilsen Birgit'] }

export const minutesIn: readonly Case[] = [
  passesOn('minutes-forward-body-outlook', outlook, 'Hermed referatet til udsendelse.', took(minutes(1, inWord))),
  passesOn('minutes-forward-body-owa', owa, 'Hermed referatet til udsendelse.', took(minutes(1, inWord))),
  passesOn('minutes-forward-body-apple', appleMail, 'Hermed referatet.', took(minutes(1, inWord))),
  passesOn('minutes-forward-body-iphone', iphone, 'Referatet', took(minutes(1, inWord))),
  passesOn('minutes-forward-body-gmail', gmail, 'Her er referatet', took(minutes(1, inWord))),
  passesOn('minutes-forward-body-thunderbird', thunderbird, 'Hermed referatet.', took(minutes(1, inWord))),
  forward('minutes-forward-docx-outlook', outlook, 'held', kim, note, 'Hermed referatet', took(minutes(1, '', [docx.name])), {
    to: 'erfa-referat',
    files: [docx],
  }),
  forward('minutes-forward-pdf-gmail', gmail, 'held', kim, note, 'Hermed referatet', took(minutes(1, '', [pdf.name])), {
    files: [pdf],
  }),
  fresh(
    'minutes-forward-rfc822-outlook',
    outlook,
    'held',
    kim,
    'VS: Referat fra ERFA-mødet den 14. april',
    'Referatet er vedhæftet.',
    took(minutes(1, whole)),
    { to: 'erfa-referat', attachedMails: [attached] },
  ),
  answer('minutes-docx-by-nudge-owa', owa, 'held', kim, 'minutes-nudge', 'Hermed referatet.', took(minutes(1, '', [docx.name])), {
    files: [docx],
  }),
  answer('minutes-pdf-by-nudge-iphone', iphone, 'held', kim, 'minutes-nudge', 'Her er det.', took(minutes(1, '', [pdf.name])), {
    files: [pdf],
  }),
  answer('minutes-body-by-template-outlook', outlook, 'held', kim, 'minutes-template', paper, took(minutes(1, whole))),
  answer('minutes-tomorrow-outlook', outlook, 'held', kim, 'minutes-nudge', 'Det kommer i morgen.', passedOn('PassRemarkOn')),
  fresh(
    'minutes-new-mail-thunderbird',
    thunderbirdPlain,
    'held',
    kim,
    'Referat fra mødet',
    ['Hermed referatet:', ...paper],
    took(minutes(1, whole)),
    { to: 'erfa-referat' },
  ),
  answer(
    'minutes-preview-ok-outlook',
    outlook,
    'minutes-in',
    'sekretariatet',
    'minutes-preview',
    'ok',
    took({ type: 'MinutesDistributed' }),
  ),
  answer(
    'minutes-preview-send-iphone',
    iphone,
    'minutes-in',
    'sekretariatet',
    'minutes-preview',
    'Send bare',
    took({ type: 'MinutesDistributed' }),
  ),
  answer('minutes-preview-thanks-owa', owa, 'minutes-in', 'sekretariatet', 'minutes-preview', 'Tak', polite),
]

const july = 'Pkt. 3: De nye navne bruges fra juli, ikke juni.'
const about3 = took(comment('3', july))

export const comments: readonly Case[] = [
  answer('no-comments-outlook', outlook, m, 'ida.fjordvang', out, 'Ingen bemærkninger.', took(noComments)),
  answer('no-comments-outlook-plain', outlookPlain, m, 'ole.stenlykke', out, 'Ingen bemærkninger herfra.', took(noComments)),
  answer(
    'no-comments-outlook-2010',
    outlookOld,
    m,
    'bo.strandvig',
    out,
    'Vi har ingen bemærkninger til referatet.',
    took(noComments),
  ),
  answer('no-comments-owa', owa, m, 'maja.solbjaerg', out, 'Ingen kommentarer', took(noComments)),
  answer('no-comments-new-outlook', newOutlook, m, 'henrik.grusbak', out, 'Fint referat', took(noComments)),
  answer('no-comments-outlook-ios', outlookIos, m, 'anders.moellegrav', out, 'Ok', took(noComments)),
  answer('no-comments-outlook-android', outlookAndroid, m, 'kirsten.dalvig', out, 'ingen bemærkninger', took(noComments)),
  answer('no-comments-outlook-mac', outlookMac, m, 'ellen.hegnsmark', out, 'Godkendt herfra', took(noComments)),
  answer('no-comments-apple', appleMail, m, 'karin.aahoej', out, 'Ingen rettelser', took(noComments)),
  answer('no-comments-iphone', iphone, m, 'niels.eskebaek', out, 'Ingen bemærkninger', took(noComments)),
  answer('no-comments-ipad-english', ipad, m, 'thomas.gudenlund', out, 'No comments', took(noComments)),
  answer('no-comments-gmail', gmail, m, 'dorthe.pilegrav', out, ['Hej', 'Ingen bemærkninger fra Randers'], took(noComments)),
  answer('no-comments-thunderbird', thunderbird, m, 'else.klitmose', out, 'Ingen bemærkninger', took(noComments)),
  answer('no-comments-samsung', samsung, m, 'vibeke.kornvang', out, 'Ingen bemærkninger', took(noComments)),
  answer('no-comments-yahoo', yahoo, m, 'ulla.soeagergaard', out, 'Ingen bemærkninger', took(noComments)),
  answer('no-comments-roundcube', roundcube, m, 'peter.almhoej', out, 'Ingen bemærkninger', took(noComments), { where: 'below' }),
  answer('no-comments-k9', k9, m, 'claus.limbak', out, 'Ingen bemærkninger', took(noComments)),
  answer('no-comments-thanks-outlook', outlook, m, 'jette.skovlund-aa', out, 'Tak!', took(noComments)),

  answer('comment-outlook', outlook, m, 'ida.fjordvang', out, july, about3),
  answer('comment-outlook-plain', outlookPlain, m, 'ole.stenlykke', out, july, about3),
  answer('comment-owa', owa, m, 'maja.solbjaerg', out, july, about3),
  answer('comment-new-outlook', newOutlook, m, 'gitte.ravnsund', out, july, about3),
  answer('comment-outlook-ios', outlookIos, m, 'anders.moellegrav', out, july, about3),
  answer('comment-outlook-mac', outlookMac, m, 'ellen.hegnsmark', out, july, about3),
  answer('comment-apple', appleMail, m, 'karin.aahoej', out, july, about3),
  answer('comment-iphone', iphone, m, 'niels.eskebaek', out, july, about3),
  answer('comment-gmail', gmail, m, 'dorthe.pilegrav', out, july, about3),
  answer('comment-thunderbird-plain', thunderbirdPlain, m, 'joergen.havhede', out, july, about3, { where: 'below' }),
  answer('comment-samsung', samsung, m, 'vibeke.kornvang', out, july, about3),
  answer('comment-yahoo', yahoo, m, 'ulla.soeagergaard', out, july, about3),
  answer('comment-k9', k9, m, 'claus.limbak', out, july, about3),
  answer(
    'comment-thanks-but-outlook',
    outlook,
    m,
    'rene.brinkager',
    out,
    'Tak, men pkt. 3 er ikke helt rigtigt: navnene bruges fra juli.',
    took(comment('3', 'Tak, men pkt. 3 er ikke helt rigtigt: navnene bruges fra juli.')),
  ),
  answer(
    'comment-two-points-gmail',
    gmail,
    m,
    'sanne.molsvig',
    out,
    ['Pkt. 3: Der skal stå juli.', 'Pkt. 4: Udkastet kommer i maj.'],
    took(comment('3', 'Pkt. 3: Der skal stå juli.'), comment('4', 'Pkt. 4: Udkastet kommer i maj.')),
  ),
  answer('comment-inside-outlook', outlook, m, 'frederik.ebelkaer', out, [], took(comment('3', 'Det er fra juli.')), {
    inside: [['3. Navngivning af skemaer', 'Det er fra juli.']],
  }),
  answer('comment-inside-gmail', gmail, m, 'hanne.domvang', out, [], took(comment('3', 'Det er fra juli.')), {
    inside: [['3. Navngivning af skemaer', 'Det er fra juli.']],
    signature: [],
  }),
  answer(
    'comment-inside-thunderbird',
    thunderbird,
    m,
    'else.klitmose',
    out,
    'Se mine svar nedenfor.',
    took(comment('3', 'Det er fra juli.'), comment('4', 'Udkastet kommer i maj.')),
    {
      inside: [
        ['3. Navngivning af skemaer', 'Det er fra juli.'],
        ['4. Fælles vejledning', 'Udkastet kommer i maj.'],
      ],
    },
  ),
  answer('comment-inside-roundcube', roundcube, m, 'peter.almhoej', out, [], took(comment('3', 'Det er fra juli.')), {
    inside: [['3. Navngivning af skemaer', 'Det er fra juli.']],
    signature: [],
  }),
  answer('comment-inside-apple', appleMail, m, 'trine.kilenhoej', out, [], took(comment('4', 'Favrskov sendte det i går.')), {
    inside: [['4. Fælles vejledning', 'Favrskov sendte det i går.']],
    signature: [],
  }),
  answer('comment-below-owa', owa, m, 'lars.hjarbo', out, july, about3, { where: 'below' }),
  answer('comment-late-outlook', outlook, 'approved', 'ida.fjordvang', out, july, took(comment('3', july, true))),
  answer(
    'comment-early-gmail',
    gmail,
    'agenda-out',
    'sanne.molsvig',
    'agenda',
    'Bemærkning til referatet: pkt. 3 mangler',
    passedOn('PassRemarkOn'),
  ),
]
