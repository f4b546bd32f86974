import { wordDocument } from '../paper.ts'
import type { Stage } from '../stage.ts'

/** The network is asked for items; people answer in their own words, each from another mail program. */
export async function items(stage: Stage): Promise<void> {
  stage.chapter('Items')
  await stage.time({
    at: '2027-03-15T08:05',
    open: true,
    says: 'Thirty days before the meeting, everybody in the 19 municipalities is asked for items. Whoever has one just answers the mail.',
    letters: { 'call-for-items': 38 },
    state: { phase: 'calling' },
  })
  await stage.autoReply({
    at: '2027-03-15T08:06',
    says: 'Ole in Holstebro is on holiday, and his mail program says so by itself. Rundskriv does not write back to a machine.',
    by: 'ole.stenlykke',
    answers: 'call-for-items',
    words: [
      'Jeg holder ferie og er tilbage mandag den 29. marts.',
      'Haster det, så skriv til hovedpostkassen.',
      'Venlig hilsen\nOle Stenlykke',
    ],
  })
  await stage.mail({
    at: '2027-03-15T09:12',
    open: true,
    says: 'Pia in Lemvig answers with an item, in ordinary words: 20 minutes, for a decision, presented by herself. She gets a receipt that says how she was understood; her colleague Jonas hears of it.',
    by: 'pia.vestermark',
    answers: 'call-for-items',
    words: [
      'Punkt: Navngivning af skemaer',
      '20 min, til beslutning, v/Pia Vestermark',
      'Vi navngiver skemaerne forskelligt, og det gør det svært at dele dem. Det indstilles, at vi bruger samme navne fra 1. august.',
    ],
    ends: ['accepted', 'SubmitItem'],
    reads: {
      letter: 'item-receipt',
      by: 'pia.vestermark',
      words: 'P-1: Navngivning af skemaer Fra Lemvig, til beslutning, 20 minutter, v/ Pia Vestermark',
    },
    letters: { 'item-receipt': 1, 'colleague-answered': 1 },
    state: { items: { 'P-1': 'Navngivning af skemaer · 20 min · B · proposed' } },
  })
  await stage.mail({
    at: '2027-03-15T12:31',
    says: 'Åse in Aarhus answers from her phone: nothing this time. That counts as an answer, so Aarhus will not be reminded.',
    by: 'aase.lyngfelt',
    answers: 'call-for-items',
    words: ['Vi har ikke noget denne gang.'],
    ends: ['accepted', 'DeclareNothingToAdd'],
    letters: { 'nothing-to-add-receipt': 1, 'colleague-answered': 1 },
  })
  await stage.mail({
    at: '2027-03-16T10:20',
    says: 'Søren in Favrskov sends three points in one mail. They become three items with one receipt.',
    by: 'soeren.baekmose',
    answers: 'call-for-items',
    words: [
      'Hej\nVi har tre punkter:',
      '1. Fælles vejledning til nye brugere, 25 min, drøftelse\n2. Kort om vores nye arkivaftale, 10 min, orientering\n3. Samarbejde om test af næste version, 20 min',
    ],
    ends: ['accepted', 'SubmitItem', 'SubmitItem', 'SubmitItem'],
    letters: { 'item-receipt': 1, 'colleague-answered': 1 },
    state: {
      items: {
        'P-2': 'Fælles vejledning til nye brugere · 25 min · D · proposed',
        'P-3': 'Kort om vores nye arkivaftale · 10 min · O · proposed',
        'P-4': 'Samarbejde om test af næste version · 20 min · D · proposed',
      },
    },
  })
  await stage.mail({
    at: '2027-03-16T14:02',
    says: 'Lone in Hedensted writes in plain text and attaches a note. The note goes with her item to the meeting.',
    by: 'lone.engstrup',
    answers: 'call-for-items',
    words: ['Punkt: Erfaringer med automatisk journalisering\n15 min, til drøftelse', 'Vores notat er vedhæftet.'],
    files: [
      wordDocument('Notat om automatisk journalisering.docx', [
        'Notat om automatisk journalisering',
        'Vi har prøvet automatisk journalisering i tre måneder.',
        'Det sparer tid, men titlerne skal være ens, før det virker godt.',
      ]),
    ],
    ends: ['accepted', 'SubmitItem'],
    letters: { 'item-receipt': 1, 'colleague-answered': 1 },
    state: { items: { 'P-5': 'Erfaringer med automatisk journalisering · 15 min · D · proposed' } },
  })
  await stage.mail({
    at: '2027-03-17T11:15',
    says: 'Signe is new at Viborg and not on the list of members. Her mail is kept, she is told so, and the secretariat is asked who she is.',
    by: 'signe.holmvad',
    to: 'erfa@moeder.example',
    subject: 'Punkt til ERFA-mødet den 14. april',
    words: ['Punkt: Brug af fælles skabeloner', '15 min, til orientering'],
    ends: ['held'],
    letters: { 'held-mail': 1, 'mail-held': 1 },
    state: { held: 'signe.holmvad@viborg.example' },
  })
  await stage.mail({
    at: '2027-03-17T12:48',
    says: 'The secretariat answers “ja”. Signe joins the members for Viborg, and her mail of the morning counts after all.',
    by: 'sekretariatet',
    answers: 'held-mail',
    words: ['Ja'],
    ends: ['accepted', 'SettleHeldMail'],
    letters: { 'held-mail-answered': 1, 'held-mail-settled': 1, 'item-receipt': 1, 'colleague-answered': 2 },
    state: { held: '', members: 39, items: { 'P-6': 'Brug af fælles skabeloner · 15 min · O · proposed' } },
  })
  await stage.mail({
    at: '2027-03-18T08:52',
    says: 'Pia changes her item by answering the receipt: 30 minutes, for information. She sees what was changed.',
    by: 'pia.vestermark',
    answers: 'item-receipt',
    words: ['30 min, orientering'],
    ends: ['accepted', 'AmendItem'],
    letters: { 'item-amended': 1, 'colleague-answered': 1 },
    state: { items: { 'P-1': 'Navngivning af skemaer · 30 min · O · proposed' } },
  })
  await stage.mail({
    at: '2027-03-19T13:37',
    says: 'Søren takes one of his three items back.',
    by: 'soeren.baekmose',
    answers: 'item-receipt',
    words: ['Træk P-3 tilbage, det tager vi selv.'],
    ends: ['accepted', 'WithdrawItem'],
    letters: { 'item-withdrawn': 1, 'colleague-answered': 1 },
    state: { items: { 'P-3': 'Kort om vores nye arkivaftale · 10 min · O · withdrawn' } },
  })
  await stage.time({
    at: '2027-03-22T08:05',
    says: 'Monday: the weekly overview. Each municipality reads the next dates, what is new, and what could still come from itself.',
    letters: { digest: 40 },
  })
  await stage.time({
    at: '2027-03-24T08:05',
    says: 'A friendly reminder, only to the 14 municipalities that have said nothing. The five that answered are left in peace.',
    letters: { 'items-reminder': 28 },
  })
  await stage.time({
    at: '2027-03-30T08:05',
    says: 'The weekly overview comes on Tuesday this time, since Monday was Easter Monday. It says that today is the last day for items.',
    letters: { digest: 40 },
  })
}
