// Where a visitor can be, and what their browser tells of it: language, clock, position.
import { CommandError } from '../command.js'

export interface Place {
  /** ISO 3166, `DE` or `US-CA`. */
  readonly region: string
  /** The browser's own, `de-DE`. */
  readonly locale: string
  /** As `Accept-Language` lists them. */
  readonly languages: readonly string[]
  readonly timeZone: string
  readonly latitude: number
  readonly longitude: number
}

/** Region, clock, and the position of a large city of it. The language follows from the region. */
const ROWS = `AT Europe/Vienna 48.21 16.37;BE Europe/Brussels 50.85 4.35;BG Europe/Sofia 42.70 23.32
HR Europe/Zagreb 45.81 15.98;CY Asia/Nicosia 35.17 33.36;CZ Europe/Prague 50.08 14.44;DK Europe/Copenhagen 55.68 12.57
EE Europe/Tallinn 59.44 24.75;FI Europe/Helsinki 60.17 24.94;FR Europe/Paris 48.86 2.35;DE Europe/Berlin 52.52 13.40
GR Europe/Athens 37.98 23.73;HU Europe/Budapest 47.50 19.04;IE Europe/Dublin 53.35 -6.26;IT Europe/Rome 41.90 12.50
LV Europe/Riga 56.95 24.11;LT Europe/Vilnius 54.69 25.28;LU Europe/Luxembourg 49.61 6.13;MT Europe/Malta 35.90 14.51
NL Europe/Amsterdam 52.37 4.90;PL Europe/Warsaw 52.23 21.01;PT Europe/Lisbon 38.72 -9.14;RO Europe/Bucharest 44.43 26.10
SK Europe/Bratislava 48.15 17.11;SI Europe/Ljubljana 46.06 14.51;ES Europe/Madrid 40.42 -3.70;SE Europe/Stockholm 59.33 18.07
IS Atlantic/Reykjavik 64.15 -21.94;LI Europe/Vaduz 47.14 9.52;NO Europe/Oslo 59.91 10.75;GB Europe/London 51.51 -0.13
CH Europe/Zurich 47.38 8.54;TR Europe/Istanbul 41.01 28.98;UA Europe/Kyiv 50.45 30.52;BR America/Sao_Paulo -23.55 -46.63
MX America/Mexico_City 19.43 -99.13;AR America/Argentina/Buenos_Aires -34.60 -58.38;CA America/Toronto 43.65 -79.38
CA-QC America/Toronto 45.50 -73.57;CA-ON America/Toronto 43.65 -79.38;CA-BC America/Vancouver 49.28 -123.12
CA-AB America/Edmonton 51.05 -114.07;US America/New_York 40.71 -74.01;US-CA America/Los_Angeles 34.05 -118.24
US-AL America/Chicago 33.52 -86.80;US-CO America/Denver 39.74 -104.99;US-CT America/New_York 41.76 -72.67;US-DE America/New_York 39.74 -75.54
US-FL America/New_York 25.76 -80.19;US-IA America/Chicago 41.59 -93.62;US-IN America/Indiana/Indianapolis 39.77 -86.16
US-KY America/New_York 38.25 -85.76;US-LA America/Chicago 29.95 -90.07;US-MD America/New_York 39.29 -76.61;US-MN America/Chicago 44.98 -93.27
US-MT America/Denver 45.78 -108.50;US-NE America/Chicago 41.26 -95.93;US-NH America/New_York 42.99 -71.46
US-NJ America/New_York 40.74 -74.17;US-NY America/New_York 40.71 -74.01;US-OK America/Chicago 35.47 -97.52;US-OR America/Los_Angeles 45.52 -122.68
US-RI America/New_York 41.82 -71.41;US-TN America/Chicago 36.16 -86.78;US-TX America/Chicago 29.76 -95.37
US-UT America/Denver 40.76 -111.89;US-VA America/New_York 37.54 -77.44;US-VT America/New_York 44.48 -73.21;US-WA America/Los_Angeles 47.61 -122.33
AU Australia/Sydney -33.87 151.21;NZ Pacific/Auckland -36.85 174.76;JP Asia/Tokyo 35.68 139.69;KR Asia/Seoul 37.57 126.98
CN Asia/Shanghai 31.23 121.47;IN Asia/Kolkata 19.08 72.88;SG Asia/Singapore 1.35 103.82;ZA Africa/Johannesburg -26.20 28.05
IL Asia/Jerusalem 32.09 34.78;AE Asia/Dubai 25.20 55.27`

/** Where the likeliest language of the region is not that of the country. */
const LANGUAGES: Readonly<Record<string, string>> = { 'CA-QC': 'fr', IN: 'en' }

/** @throws CommandError for a region that is in no row */
export function placeOf(region: string): Place {
  const rows = ROWS.split(/[;\n]/).map((row) => row.split(' '))
  const [code = '', timeZone = '', latitude, longitude] =
    rows.find(([one]) => one === region.toUpperCase()) ?? []
  if (code === '') {
    throw new CommandError(
      `--region is "${region}".`,
      `It is one of ${rows.map(([one]) => one).join(', ')}. What a site reads of another, --header can say.`,
    )
  }
  const [country = ''] = code.split('-')
  const language = LANGUAGES[code] ?? new Intl.Locale(`und-${country}`).maximize().language
  const locale = `${language}-${country}`
  return {
    region: code,
    locale,
    languages: [locale, language],
    timeZone,
    latitude: Number(latitude),
    longitude: Number(longitude),
  }
}
