/**
 * Names of time zones, for whoever reads a date. In: a name. Out: minutes east of UTC; null for a name that nobody knows
 * or several zones share. RFC 822 §5.1 and RFC 5322 §4.3, and those that no other country shares; BST is British and
 * Bangladeshi, IST Indian, Irish and Israeli, and so both are none here: a clock that bears them gives its day alone.
 */

const ZONES: ReadonlyMap<string, number> = new Map(
  (
    'Z 0 UT 0 UTC 0 GMT 0 EST -300 EDT -240 CST -360 CDT -300 MST -420 MDT -360 PST -480 PDT -420 AKST -540 AKDT -480 ' +
    'HST -600 WET 0 CET 60 CEST 120 EET 120 EEST 180 MSK 180 PKT 300 NPT 345 WIB 420 HKT 480 SGT 480 JST 540 KST 540 ' +
    'AEST 600 AEDT 660 NZST 720 NZDT 780'
  )
    .split(/(?<=\d) /)
    .map((zone): [string, number] => [zone.split(' ')[0] as string, Number(zone.split(' ')[1])]),
);

/** Minutes east of UTC, whatever the case of the name. */
export function zoneMinutes(name: string): number | null {
  return ZONES.get(name.toUpperCase()) ?? null;
}
