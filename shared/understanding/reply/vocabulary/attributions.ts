import { list } from './list.ts'

/** The verbs of "Den … skrev …:". */
export const wroteVerbs: readonly string[] = list(`
  skrev | wrote | sent | schrieb | a écrit | escribió | ha scritto | schreef | geschreven | napisał(a) | napisał
  napisała | pisze | escreveu | kirjoitti | написал | написала | написал(а) | пишет | пише | написав | написала(а)
  写道 | 寫道 | のメッセージ | yazdı | írta | ha escrit | έγραψε | napsal | napsal(a) | napísal | napísal(a) | je napisao
  je napisao/la | a scris | scrisse | đã viết | kirjutas | quoting | citat | citerar | zitat von | geschrieben | writes | rašė | rakstīja | 작성
`)

/** What an attribution begins with when it begins with its date. */
export const openers: readonly string[] = list(`
  den | d. | on | am | le | el | il | op | em | dnia | w dniu | στις | in data | dne | dňa | na | ut | la data de | în | vào | pe
`)

/** Beginnings of week days, long and short, of the languages above. */
export const weekdays: readonly string[] = list(`
  man | tir | ons | tor | fre | lør | søn | mån | tis | lör | sön | mandag | tirsdag | onsdag | torsdag | fredag
  lørdag | søndag | måndag | tisdag | lördag | söndag | mon | tue | wed | thu | fri | sat | sun | monday | tuesday
  wednesday | thursday | friday | saturday | sunday | mo | di | mi | do | fr | sa | so | montag | dienstag | mittwoch
  donnerstag | freitag | samstag | sonntag | lun | mar | mer | jeu | ven | sam | dim | ma | ti | ke | to | pe | la
  su | wt | śr | czw | pt | pon | sob | niedz | út | st | čt | pá | ne | po | hét | sze | szo | pzt | sal | çar | per | cum
  paz | lu | jo | sâ | mié | jue | vie | sáb | dom | seg | ter | qua | qui | sex | zo | wo | vr | za | gio | пн | вт | ср | чт | пт | сб | вс | нд
`)

/** After "Den 3. maj skrev" these make it a sentence of the author's: programs write a name there. */
export const notNames: ReadonlySet<string> = new Set(
  'vi jeg du han hun i de man mange nogle flere den det der sekretariat borgeren borgerne kommunen udvalget we i he she they you it wir ich er sie nous je til om på med about'
    .split(' ')
    .filter(word => word !== 'sekretariat'),
)

/** Months as they stand in dates; a number beside one of them is a date. */
export const months: readonly string[] = list(`
  jan | feb | mar | maj | apr | jun | jul | aug | sep | okt | nov | dec | mai | may | oct | dez | märz
`)
