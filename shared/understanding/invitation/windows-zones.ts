/**
 * What Outlook and Exchange call a time zone, in lower case. Of several places that keep the same time one stands for all. The
 * display names are what a calendar carries whose sender's computer has no registry name for its zone.
 */
const names: Readonly<Record<string, string>> = {
  'Europe/Copenhagen': `romance standard time | romance daylight time | romance (normaltid) | romance, normaltid | central european time | brussels, copenhagen, madrid, paris |
    bruxelles, københavn, madrid, paris | brüssel, kopenhagen, madrid, paris | copenhagen | københavn`,
  'Europe/Berlin': `w. europe standard time | w. europe daylight time | vesteuropa, normaltid | amsterdam, berlin, bern, rome, stockholm, vienna | amsterdam, berlin, bern, rom, stockholm, wien`,
  'Europe/Budapest': 'central europe standard time | belgrade, bratislava, budapest, ljubljana, prague',
  'Europe/Warsaw': 'central european standard time | sarajevo, skopje, warsaw, zagreb',
  'Europe/London': 'gmt standard time | dublin, edinburgh, lisbon, london',
  'Atlantic/Reykjavik': 'greenwich standard time | monrovia, reykjavik',
  'Europe/Helsinki': 'fle standard time | helsinki, kyiv, riga, sofia, tallinn, vilnius',
  'Europe/Bucharest': 'gtb standard time | athens, bucharest',
  'Europe/Istanbul': 'turkey standard time | istanbul',
  'Europe/Moscow': 'russian standard time | moscow, st. petersburg',
  'America/Nuuk': 'greenland standard time | greenland',
  'America/New_York': 'eastern standard time | eastern time (us & canada)',
  'America/Chicago': 'central standard time | central time (us & canada)',
  'America/Denver': 'mountain standard time | mountain time (us & canada)',
  'America/Los_Angeles': 'pacific standard time | pacific time (us & canada)',
  'Asia/Kolkata': 'india standard time | chennai, kolkata, mumbai, new delhi',
  'Asia/Shanghai': 'china standard time | beijing, chongqing, hong kong, urumqi',
  'Asia/Tokyo': 'tokyo standard time | osaka, sapporo, tokyo',
  'Etc/UTC': 'utc | z | gmt | coordinated universal time | tzone://microsoft/utc',
}

const known: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([zone, list]) => list.split('|').map(name => [name.trim(), zone] as const)),
)

/** The IANA zone that Windows means by a name: "Romance Standard Time", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris". */
export const windowsZone = (name: string): string | null =>
  known.get(name.toLowerCase().replace(/^\((?:utc|gmt)[^)]{0,10}\)\s*/, '')) ?? null
