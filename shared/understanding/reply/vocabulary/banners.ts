import { list } from './list.ts'

/** Sentences that mail systems set above a stranger's mail. A line that begins so is one. */
export const bannerStarts: readonly string[] = list(`
  du får ikke ofte mails fra | du får ikke ofte mail fra | du modtager ikke ofte mail fra
  du modtager ikke ofte mails fra | du modtager sjældent mails fra | nogle personer, som har modtaget denne meddelelse | nogle personer, der har modtaget denne meddelelse
  nogle af de personer, der har modtaget denne meddelelse | få mere at vide om, hvorfor dette er vigtigt
  få mere at vide om, hvorfor det er vigtigt | you don't often get email from | you don’t often get email from
  some people who received this message | learn why this is important | du får inte ofta e-post från
  sie erhalten nicht häufig | sie erhalten nicht oft
`)

/** What a warning opens with; alone it proves nothing. */
export const cautions: readonly string[] = list(`
  advarsel | sikkerhedsadvarsel | sikkerhedsmeddelelse | vær opmærksom | udefrakommende | obs | bemærk | vigtigt | pas på | ekstern | ekstern mail | ekstern e-mail | ekstern afsender | eksternt
  eksternt indhold | caution | warning | external | external email | external sender | extern | achtung | varning
  attention | denne mail | denne e-mail | denne besked | denne meddelelse | this email | this message | klik ikke
  undlad at klikke | do not click | mailen
`)

/** It is a warning about the mail when it also speaks of an outside … */
export const outsideWords: readonly string[] = list(`
  ekstern | uden for | udefra | udenfor | extern | outside | utanför | außerhalb | ukendt afsender | klik ikke
  undlad at klikke | do not click | åbn ikke | unknown sender
`)

/** … and of the mail itself. */
export const mailWords: readonly string[] = list(`
  afsender | mail | e-post | meddelelse | besked | link | vedhæft | sender | attachment | organisation | organization
`)

/** A mail system says none of these of itself. */
export const personalWords: ReadonlySet<string> = new Set('vi jeg os mig gerne vores drøfte punkt we i us our'.split(' '))

/** Exchange ends its first-contact warning so. */
export const warningEnds: readonly string[] = list(`
  hvorfor dette er vigtigt | hvorfor det er vigtigt | why this is important
`)

/** Tags in brackets that stand alone or before the first word. */
export const bannerTags: readonly string[] = list(`
  ekstern | external | extern | ekstern mail | ekstern e-mail | ekstern afsender | external email | eksternt | ext
`)
