import { describe, expect, it } from 'vitest'
import { ofText } from './reply-support.ts'

/** Sentences of members that look like something a mail program writes. Every one stays, to the letter. */
const sentences: readonly string[] = [
  'Den 3. maj skrev vi til jer:\n\nVi mangler svar.',
  'Den 3. maj 2025 kl. 10 skrev vi til jer:\nVi mangler svar.',
  'Den 3. november kl. 10.12 skrev borgeren igen.\n\nHan klager.',
  'Den 3. november 2025 kl. 10.12 skrev borgeren til os:\n\nJeg vil klage.\n\nDet skal på dagsordenen.',
  'Borgmesteren skrev den 3. november 2025 kl. 10.12:\n\nVi støtter det.\n\nDet bør i referatet.',
  'Jeg er enig i det, som anna@x.example skrev:\n\nVi udsætter.\n\nVenligst notér.',
  'Jeg har talt med Anna, som skrev:\n\nVi kan ikke komme.\n\nDet var det.',
  'Vi skrev:\n> 5 mio. er for meget\n\nDet står vi ved.',
  'Vi ses.\n\nHilsen til alle',
  'Der skal en hilsen med.\n\nHilsen til alle på holdet\n\nPunkt 2: Budget',
  'Hilsen fra Skanderborg: vi kommer alle fire.',
  'Mødet flyttes.\n\nFra: og med onsdag\nTil: og med fredag',
  'Punkt til dagsordenen\n\nEmne: Ny cykelsti\nTil: Teknik- og Miljøudvalget\nFra: Mette Madsen\nDato: 12. november 2025\n\nSagen er klar.',
  'Fra: Mette Madsen\nTil: Udvalget\nEmne: Cykelsti\nDato: 12. november 2025 kl. 10.00\n\nSagen.',
  'Fra: kl. 10.00\nTil: kl. 12.00\nEmne: Cykelsti\n\nSagen er klar.',
  'Dato: 12. november 2025 kl. 10.00-12.00\nSted: Rådhuset\nEmne: Møde\nTil: alle medlemmer\n\nSe bilag.',
  'Emne: Cykelsti\nFra: Mette Madsen, mm@e.example\nTil: Udvalget\n\nSagen er klar.',
  'Fra: Mette Madsen <mm@e.example>\nTil: Udvalget\nEmne: Cykelsti\n\nSagen er klar.',
  'Ny kontaktperson:\n\nMette Madsen\nTlf. 12 34 56 78\nmm@e.example',
  'Punkt 1\n\n---\n\nPunkt 2\n\n---\n\nEventuelt',
  'Punkt 1: Budget\n\n________________________________\n\nPunkt 2: Cykelsti\n\n________________________________\n\nPunkt 3: Eventuelt',
  'Punkt 1: Budget\n---\nPunkt 2: Evt.',
  '> 5 mio. kræver godkendelse\n> 10 mio. kræver byrådet\n\nDet er reglen.',
  'Grænsen er:\n> 5 mio.',
  'Sendt fra borgeren er der kommet en klage, som udvalget skal se.\n\nDen lægges på sagen.',
  'Sendt fra min side er der ikke flere kommentarer.',
  'Sendt fra Mettes iPad var der et forslag om kage.',
  'Med venlig hilsen fra borgmesteren blev skiltet sat op.\n\nDet er et punkt.',
  'Videresendt besked fra borgeren ligger på sagen.\n\nSe den.',
  'Oprindelig meddelelse\n\nDen lå på nettet.',
  'Skriv dit svar over denne linje står der nederst i jeres mails, og det driller.',
  'Rettelser:\n\nMvh er stavet forkert\n\n1. Ret det\n2. Ret igen',
  'Knus plastic før det afleveres.\n\nDet er punkt 2.',
  'KH er Københavns Havn, og vi bør invitere dem.',
  'Denne mail skal ikke slettes ved en fejl, for jeg vil gerne have punktet med på dagsordenen alligevel.',
  'Sagen er fortrolig.\n\nDen må ikke stå i referatet.',
  'Deltagere:\n-Mette\n-Jens',
  'Tidsplan:\n\n10.00 Velkomst\n10.15 Fra: Anna\n12.00 Frokost',
  'OBS: ekstern konsulent deltager i punkt 3.',
  'Cc: er ikke nødvendigt.\n\nTil: alle',
  'Hej\n\nMvh Mette\n\nJeg har også et punkt, som vi skal have med. Det handler om økonomi, og det haster.',
  'Tak for referatet. Jeg har to rettelser:\n\n1. Punkt 4: Mette deltog ikke.\n2. Punkt 7: Beløbet er 1,2 mio. kr.',
  'Brevet slutter sådan:\n\nMed venlig hilsen\nUdvalget\n\nDet bør ændres til Venlig hilsen.',
  'Vi ses.\n\nMvh Mette\n\nJeg glemte punkt 4',
  'Punkterne er sendt.\n\nMvh Mette\n\nPunkt 4: Cykelsti',
  'Hilsen\n\nBorgmesteren holder en hilsen.',
  'Med til mødet:\n-Mette',
  'Punkt 1: Budget\n---\nEventuelt',
  'Punkt 1: Budget\n--\nPunkt 2: Cykelsti\n--\nEventuelt',
  'Grænserne er:\n> 5 mio. udvalget\n> 10 mio. byrådet\n> 20 mio. staten',
  'Beløb:\n\n> 5 mio. udvalget\n> 10 mio. byrådet\n> 20 mio. staten',
  'Tak',
  'På forhånd tak',
  'Ja tak. Mvh Mette',
  'Kan I sende?\n\nHilsen Mette?',
  'On the counter.\n\nOn Monday we met at 10:30.',
]

describe('sentences that look like markers stay', () => {
  for (const sentence of sentences) {
    it(sentence.replaceAll('\n', ' ⏎ '), () => {
      const separated = ofText(sentence, 'Punkt')
      expect(separated.ownWords).toBe(sentence)
      expect(separated.kind).toBe('new')
    })
  }
})
