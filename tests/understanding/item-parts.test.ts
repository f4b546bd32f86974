import { describe, expect, it } from 'vitest'
import { hear, inShort, letter } from './cast.ts'

/** What an item's author writes in one mail, and which part of it becomes title, length, kind, presenter, recommendation and text. */
const call = letter('call-for-items')
const brought = (words: string) => inShort(hear(words, { letter: call }))
const items = (...expected: readonly string[]) => expected.map(each => `SubmitItem 2 title=${each}`)

describe('G16 a list is a list of items only where it says so', () => {
  it.each([
    ['Punkt: Snitflader\n- den gamle\n- den nye', ['Snitflader | text=- den gamle\n- den nye']],
    ['Punkt: Snitflader\nPunkt: Skemaer\n- gamle\n- nye', ['Snitflader', 'Skemaer | text=- gamle\n- nye']],
    ['Snitflader er et emne:\n- gamle\n- nye', ['Snitflader er et emne | text=- gamle\n- nye']],
    ['Vi har tre punkter\n\n- Snitflader\n- Skemaer\n- Test', ['Snitflader', 'Skemaer', 'Test']],
    [
      'Snitflader\n14. april har vi fri\n15. april er det for sent',
      ['Snitflader | text=14. april har vi fri\n15. april er det for sent'],
    ],
    [
      'Snitflader\n\nDet indstilles, at\n- kommunerne tester\n- kommunerne melder fejl',
      ['Snitflader | recommendation=kommunerne tester\nkommunerne melder fejl'],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))

  it('after many words a list belongs to them', () => {
    const words =
      'Til mødet har vi dette, som kolleger i både Lemvig og Skive har spurgt til hen over hele vinteren, så her er lidt input:\n- Snitflader\n- Skemaer'
    expect(brought(words)).toHaveLength(1)
  })
})

describe('G16 a list inside a list belongs to the item above it', () => {
  it.each([
    ['1. Snitflader\n- den gamle\n- den nye\n2. Skemaer', ['Snitflader | text=- den gamle\n- den nye', 'Skemaer']],
    ['- Snitflader\n  - den gamle\n  - den nye\n- Skemaer', ['Snitflader | text=- den gamle\n  - den nye', 'Skemaer']],
    [
      'Vi har to punkter:\n1. Snitflader\na) den gamle\nb) den nye\n2. Skemaer',
      ['Snitflader | text=a) den gamle\nb) den nye', 'Skemaer'],
    ],
    [
      'Vi har to punkter:\n\na) Snitflader\n1. den gamle\n2. den nye\nb) Skemaer',
      ['Snitflader | text=1. den gamle\n2. den nye', 'Skemaer'],
    ],
    [
      'Her er vores forslag:\n- Snitflader\nVi skal være enige.\n- Skemaer\nDe er for lange.',
      ['Snitflader | text=Vi skal være enige.', 'Skemaer | text=De er for lange.'],
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))

  it('nobody brings more than 25 items: the rest stays with the last', () => {
    const names = Array.from({ length: 27 }, (_, at) => `Emne nummer ${at + 1}`)
    const listed = brought(names.map(each => `- ${each}`).join('\n'))
    expect(listed).toHaveLength(25)
    expect(listed.at(-1)).toContain('text=- Emne nummer 26\n- Emne nummer 27')
    const labelled = brought(names.map(each => `Titel: ${each}`).join('\n'))
    expect(labelled).toHaveLength(25)
  })

  it('a list of many pages keeps the words behind its head with the last item', () => {
    const text = `${'Det har vi skrevet meget om. '.repeat(900)}Slut.`
    const [first, last = '', ...more] = brought(`- Snitflader\n- Skemaer\n${text}`)
    expect(more).toEqual([])
    expect(first).toBe('SubmitItem 2 title=Snitflader')
    const bare = (each: string) => each.replaceAll(/\s/g, '')
    expect(bare(last)).toBe(bare(`SubmitItem 2 title=Skemaer | text=${text}`))
  })
})

describe('G17 a label says what its line is, and what it cannot be stays as text', () => {
  it.each([
    ['Titel: Snitflader\nTid: 20', 'Snitflader | minutes=20'],
    ['Titel: Snitflader\nTid: 120', 'Snitflader | minutes=120'],
    ['Titel: Snitflader\nTid: 1234', 'Snitflader | text=Tid: 1234'],
    ['Titel: Snitflader\nTid: lang', 'Snitflader | text=Tid: lang'],
    ['Titel: Snitflader\nTid: kl. 10', 'Snitflader | text=Tid: kl. 10'],
    ['Titel: Snitflader\nVed: Karen Juhl.', 'Snitflader | presenter=Karen Juhl'],
    ['Titel: Snitflader\nOplægsholder: Karen Juhl fra Skive Kommune', 'Snitflader | presenter=Karen Juhl fra Skive Kommune'],
    ['Titel: Snitflader\nFormål: Til orientering', 'Snitflader | kind=O'],
    ['Titel: Snitflader\nFormål: Vi skal blive klogere', 'Snitflader | text=Formål: Vi skal blive klogere'],
    ['Titel: Snitflader\nType: For information', 'Snitflader | kind=O'],
    ['Titel: Snitflader\nType: Beslutningspunkt', 'Snitflader | kind=B'],
    ['Titel: Snitflader\nArt: d', 'Snitflader | kind=D'],
    ['Titel: Snitflader\nIndstilling:\n- at vi tester', 'Snitflader | recommendation=at vi tester'],
    ['Titel: Snitflader\nIndstilling: at vi tester. Skive er med.', 'Snitflader | recommendation=at vi tester. Skive er med.'],
    ['Titel: Snitflader\nBeskrivelse:\nDet driller.', 'Snitflader | text=Det driller.'],
    [
      'Titel: Snitflader\nBeskrivelse: Det driller.\nBaggrund: Vi har talt om det.\nTid: 20 min',
      'Snitflader | text=Det driller.\nVi har talt om det. | minutes=20',
    ],
    ['  Titel: Snitflader\n  Tid: 20 min', 'Snitflader | minutes=20'],
    ['Punkt nr 12: Snitflader', 'Snitflader'],
    ['Punkt1: Snitflader', 'Snitflader'],
    ['Punkt – Snitflader', 'Snitflader'],
    ['Emne : Snitflader', 'Snitflader'],
    // Bold, as mail programs write it in plain text: a label and no list.
    ['*Titel:* Snitflader\n*Tid:* 20 min', 'Snitflader | minutes=20'],
    ['*Titel*: Snitflader\n*Tid*: 20 min', 'Snitflader | minutes=20'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))

  it.each([
    ['Titel: Snitflader\nEmne: Skemaer\nTid: 10 min', ['Snitflader', 'Skemaer | minutes=10']],
    ['Tid: 20 min\nTitel: Snitflader\nTid: 10 min\nTitel: Skemaer', ['Snitflader | minutes=20', 'Skemaer | minutes=10']],
    ['Punkt nr. 1: Snitflader\nPunkt nr. 2: Skemaer', ['Snitflader', 'Skemaer']],
    ['*Snitflader\n*Skemaer', ['Snitflader', 'Skemaer']],
    ['*Snitflader:* 20 min\n*Skemaer*: 15 min', ['Snitflader | minutes=20', 'Skemaer | minutes=15']],
    ['*Titel:* Snitflader\n*Fordel:* nyt\n*Ulempe:* dyrt', ['Snitflader | text=*Fordel:* nyt\n*Ulempe:* dyrt']],
    ['1. Snitflader\n2. Skemaer\n3. Eventuelt', ['Snitflader', 'Skemaer']],
    ['1. Snitflader\n2. Eventuelt udbud af test', ['Snitflader', 'Eventuelt udbud af test']],
    ['1. Snitflader\n2. Tilføjelser, evt', ['Snitflader', 'Tilføjelser, evt']],
    ['Eventuelt', ['Eventuelt']],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(...expected)))
})

describe('G17 length, kind and presenter are taken out of the title wherever they stand', () => {
  it.each([
    ['Snitflader, 20 min, orientering', 'Snitflader | kind=O | minutes=20'],
    ['Snitflader, orientering, ca. 20 min', 'Snitflader | kind=O | minutes=20'],
    ['Snitflader, orientering, ca 20 min', 'Snitflader | kind=O | minutes=20'],
    ['Snitflader, orientering, og hvad vi ellers har', 'Snitflader, orientering, og hvad vi ellers har'],
    ['Orientering, 20 min, om snitflader', 'Orientering om snitflader | minutes=20'],
    ['Snitflader (O), 20 min', 'Snitflader | kind=O | minutes=20'],
    ['Snitflader (20 min)', 'Snitflader | minutes=20'],
    ['Snitflader (ca. 20 min)', 'Snitflader | minutes=20'],
    ['Snitflader [ca. 20 min]', 'Snitflader | minutes=20'],
    ['Snitflader (til drøftelse, ca. 20 min) og skemaer', 'Snitflader og skemaer | kind=D | minutes=20'],
    ['Vi har et punkt om snitflader (20 min) og skemaer', 'Snitflader og skemaer | minutes=20'],
    ['Snitflader (20 min), skemaer og test', 'Snitflader, skemaer og test | minutes=20'],
    ['Snitflader (20 min): den nye', 'Snitflader: den nye | minutes=20'],
    ['(20 min) Snitflader', 'Snitflader | minutes=20'],
    ['Snitflader (til beslutning)', 'Snitflader | kind=B'],
    ['Snitflader ( drøftelse )', 'Snitflader | kind=D'],
    ['Snitflader (orientering om det)', 'Snitflader (orientering om det)'],
    ['Snitflader - 20 min - til drøftelse', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader – ca. 20 min – v/ Karen Juhl', 'Snitflader | minutes=20 | presenter=Karen Juhl'],
    ['Snitflader; 20 min; til drøftelse', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader\n20 min, til drøftelse', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader\nca. 20 min.\nTil drøftelse', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader, v/Karen Juhl.', 'Snitflader | presenter=Karen Juhl'],
    ['Snitflader v. Karen Juhl og Ole Lund', 'Snitflader | presenter=Karen Juhl og Ole Lund'],
    ['Snitflader (v/ Karen, 20 min)', 'Snitflader | minutes=20 | presenter=Karen'],
    ['Snitflader (15 min, Ole fremlægger)', 'Snitflader | minutes=15 | presenter=Ole'],
    ['Snitflader. Indstilling: at vi tester. Karen kommer.', 'Snitflader | text=Karen kommer. | recommendation=at vi tester'],
    ['Snitflader. Vi indstiller, at vi tester.\n\nDet haster.', 'Snitflader | text=Det haster. | recommendation=at vi tester'],
    [
      'Snitflader\n\nDet indstilles at:\nat kommunerne tester\nat kommunerne melder fejl.\n\nDet haster.',
      'Snitflader | text=Det haster. | recommendation=at kommunerne tester\nat kommunerne melder fejl',
    ],
    [
      'Snitflader\n\nDet indstilles\n1. at kommunerne tester,\n2. at kommunerne melder fejl.',
      'Snitflader | recommendation=at kommunerne tester\nat kommunerne melder fejl',
    ],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))

  it.each([
    ['Snitflader til orientering og drøftelse', 'D'],
    ['Snitflader til orientering og debat', 'D'],
    ['Snitflader til orientering og beslutning', 'B'],
    ['Snitflader til drøftelse og godkendelse', 'B'],
    ['Snitflader til drøftelse og debat', 'D'],
    ['Snitflader til beslutning og drøftelse', 'B'],
    ['Snitflader for information and decision', 'B'],
    ['Snitflader for information and discussion', 'D'],
  ])('the strongest kind that is said: %s', (words, kind) => expect(brought(words)).toEqual(items(`Snitflader | kind=${kind}`)))

  it.each([
    ['Sidste år brugte vi 45 minutter på det i den store gruppe i Aarhus.', ''],
    ['I går ventede hun i telefonen i hele 45 minutter, fordi ingen havde set hendes sag', ''],
    ['Vi foreslår, at der sættes 25 minutter af til det, så alle kan nå at sige noget om det.', ' | minutes=25'],
  ])('how long something else took is no length of the item: %s', (text, more) =>
    expect(brought(`Snitflader\n${text}`)).toEqual(items(`Snitflader | text=${text}${more}`)),
  )
})

describe('G17 in a long sentence a length is the item’s only where a sign or a word says so', () => {
  const long = 'Snitflader mellem de gamle og de nye systemer i kommunerne'
  it.each(['(20 min)', '( ca. 20 min )', '[20 min]', '(ca 20 min)', ', 20 min', ', ca. 20 min', ' – 20 min', '; ca 20 min.'])(
    '%s',
    length => expect(brought(`${long} ${length}`)).toEqual(items(`${long} | minutes=20`)),
  )
  it.each(['hvor 20 min er gået tabt', '(hvor 20 min er gået tabt)', ', hvor 20 min er gået tabt'])('%s', more =>
    expect(brought(`${long} ${more}`)[0]).not.toContain('minutes='),
  )
  const saying = 'og så må vi se, hvad de andre kommuner ellers siger til det hele i dag'
  it.each([
    [`20 min, ${saying}`, true],
    [`ca. 20 min, ${saying}`, true],
    [`20 min ${saying}`, false],
    [`Vi mister tid hver dag.\n20 min, ${saying}`, true],
    [`Alle har ventet længe på de nye snitflader, og den længste har været\n20 min, ${saying}`, false],
    [`Alle har ventet længe på de nye snitflader, og den længste har været.\n20 min, ${saying}`, true],
    [`Alle har ventet længe på de nye snitflader, og den længste har været\n\n20 min, ${saying}`, true],
  ])('a length opens a line of its own: %s', (text, isLength) =>
    expect(brought(`Snitflader\n${text}`)[0]?.includes('minutes=20')).toBe(isLength),
  )
  it.each([
    ['Snitflader, 20 min., debat.', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader om drøftelsen, 20 min, drøftelse', 'Snitflader om drøftelsen | kind=D | minutes=20'],
    ['Snitflader, 20 min,\ndebat', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader; debat; 20 min', 'Snitflader | kind=D | minutes=20'],
    ['Snitflader og test v/ Ole og 20 min', 'Snitflader og test | minutes=20 | presenter=Ole'],
    ['Snitflader, til drøftelse!', 'Snitflader | kind=D'],
    ['Titel: Snitflader\nType: Diskussion', 'Snitflader | kind=D'],
    ['Titel: Snitflader\nType: Orienteringspunkt', 'Snitflader | kind=O'],
    ['Titel: Snitflader\nType: Uddebat', 'Snitflader | text=Type: Uddebat'],
    ['Snitflader\n\nVi indstiller: at\n- kommunerne tester.', 'Snitflader | recommendation=kommunerne tester'],
    ['Snitflader\n\nDet indstilles:\n\nDet haster meget.', 'Snitflader | text=Det indstilles:\n\nDet haster meget.'],
    [
      'Snitflader\n\nBaggrunden er lang. Det indstilles, at vi tester. Det haster.',
      'Snitflader | text=Baggrunden er lang. Det haster. | recommendation=at vi tester',
    ],
    [
      'Snitflader\n\nVi indstiller til drøftelse, at kommunerne tester i 20 min',
      'Snitflader | recommendation=til drøftelse, at kommunerne tester i 20 min',
    ],
    [
      'Snitflader til drøftelse. Vi indstiller, at det tages til efterretning.',
      'Snitflader | kind=D | recommendation=at det tages til efterretning',
    ],
    ['Vi har emner:\nPunkt: Snitflader\n- gamle\n- nye', 'Snitflader | text=- gamle\n- nye'],
    ['Vi har et punkt om snitflader. Der er to\n- de gamle\n- de nye', 'Snitflader | text=Der er to\n- de gamle\n- de nye'],
    ['Snitflader\n1) Den ene\n2) Den anden', 'Snitflader | text=1) Den ene\n2) Den anden'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))
  it('a date opens no list, and a word that begins like a month does', () => {
    expect(brought('Vi har to punkter:\n1. Decentral drift\n2. Skemaer')).toEqual(items('Decentral drift', 'Skemaer'))
    expect(brought('Vi har fri:\n1. maj og 2. juni\n5. juni')).toHaveLength(1)
  })
})

describe('G15 what introduces an item, or greets, is no title and not lost', () => {
  it.each([
    ['Kære Anne.\n\nTak for mailen. Nyt punkt: Snitflader\nDet driller.', 'Snitflader | text=Det driller.'],
    ['Hej alle. Vi har en travl tid. Vi har et punkt om snitflader. Det driller.', 'Snitflader | text=Det driller.'],
    ['Vi har et punkt. Hej Anne. Snitflader.', 'Snitflader'],
    ['Punkt: Hvordan gør I? Vi vil gerne høre, hvad andre gør.', 'Hvordan gør I | text=Vi vil gerne høre, hvad andre gør.'],
    [
      'Snitflader\n\n15 min. Notatet er vedhæftet.\n\n\nDet driller.',
      'Snitflader | text=Notatet er vedhæftet.\n\nDet driller. | minutes=15',
    ],
    ['Snitflader\n\nVi har talt om det.\n\nTil drøftelse.\n\nDet driller.', 'Snitflader | text=Det driller. | kind=D'],
    ['Snitflader, 20 min\n\nVi regner med 30 min.', 'Snitflader | text=Vi regner med 30 min. | minutes=20'],
    ['Hej\n\nSnitflader\n\nTak for hjælpen', 'Snitflader'],
    ['»Snitflader« og »skemaer«', '»Snitflader« og »skemaer«'],
    ['Punkt 3 på dagsordenen driller', 'Punkt 3 på dagsordenen driller'],
    ['Snitflader ...', 'Snitflader'],
    ['Tak for mailen. Skemaer.', 'Skemaer'],
  ])('%s', (words, expected) => expect(brought(words)).toEqual(items(expected)))

  it('a sentence that is too long for a title is cut at a word, and stands whole in the text', () => {
    const thing =
      'hvordan kommunerne hver for sig og i fællesskab skal holde styr på de mange forskellige snitflader, som leverandørerne har lovet os'
    const [only = ''] = brought(`Vi vil gerne have et punkt om, ${thing}`)
    expect(only).toMatch(/^SubmitItem 2 title=Hvordan kommunerne .* leverandørerne… \| text=Vi vil .* har lovet os$/)
  })

  it.each([
    ['Det er et punkt til næste møde', '? not-understood'],
    ['Nej, det er ikke et punkt', 'DeclareNothingToAdd 2'],
    ['- Det er et punkt til næste møde\n- Snitflader', '? not-understood'],
    ['Er der plads til et punkt mere på dagsordenen?', 'PassRemarkOn: Er der plads til et punkt mere på dagsordenen?'],
    ['Vi har et punkt:\n\nTak', '? no-text'],
    ['Et punkt.', '? no-text'],
  ])('what names no item brings none: %s', (words, expected) => expect(brought(words)).toEqual([expected]))
})

describe('G15 the subject names a single item that does not name itself', () => {
  const withSubject = (subject: string, words: string) => inShort(hear(words, { subject }))
  it.each([
    ['Forslag til dagsorden: Skemaer', 'Skemaer'],
    ['Forslag til dagsordenen: Skemaer', 'Skemaer'],
    ['Forslag til punkt: Skemaer', 'Skemaer'],
    ['Dagsordenspunkter: Skemaer', 'Skemaer'],
    ['Dagsordenspunkt - Skemaer', 'Skemaer'],
    ['Punkter: Skemaer', 'Skemaer'],
    ['Punkt til ERFA-mødet: Skemaer', 'Skemaer'],
    ['Nyt punkt: Skemaer', 'Skemaer'],
    ['Agenda item - Skemaer', 'Skemaer'],
    ['Emne: Skemaer', 'Skemaer'],
    ['Emne:Skemaer', 'Skemaer'],
    ['Punkt: Skemaer 2027', 'Skemaer 2027'],
    ['Punkt: 2027-skemaer', '2027-skemaer'],
  ])('%s', (subject, title) =>
    expect(withSubject(subject, 'Vi bruger fire navne.')).toEqual(items(`${title} | text=Vi bruger fire navne.`)),
  )
  it.each(['Punkter til mødet', 'Punkt til ERFA-mødet 2027', 'Nyt punkt til ERFA-mødet'])('%s names none', subject =>
    expect(withSubject(subject, 'Vi bruger fire navne.')).toEqual(items('Fire navne | text=Vi bruger fire navne.')),
  )
  it('names none of several', () =>
    expect(withSubject('Punkter: Skemaer', '- Snitflader\n- Test')).toEqual(items('Snitflader', 'Test')))
})
