/**
 * What people type and what they mean by it, from common sense and the data. A thing is written
 * `state CA`, `district CA-36`, `place Saint Paul MN`, `county Cook IL`, `member Ted Lieu`, `zip
 * 62701`. Of several (`|`) any will do: nobody can know which.
 */
export interface Expectation {
  readonly typed: string;
  readonly meant: string;
  /** The person's own state, where it matters. */
  readonly home?: string;
}

const rows = (what: string, list: string): Expectation[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [typed = '', meant = '', home] = line.split('->').flatMap((part) => part.split('@'));
      const expected = meant
        .split('|')
        .map((each) => `${what}${each.trim()}`)
        .join('|');
      return { typed: typed.trim(), meant: expected, ...(home ? { home: home.trim() } : {}) };
    });

/** Cities by their plain names: the big one is meant. */
const CITIES = rows(
  'place ',
  `
  new york -> New York NY
  los angeles -> Los Angeles CA
  chicago -> Chicago IL
  houston -> Houston TX
  phoenix -> Phoenix AZ
  philadelphia -> Philadelphia PA
  san antonio -> San Antonio TX
  san diego -> San Diego CA
  dallas -> Dallas TX
  austin -> Austin TX
  columbus -> Columbus OH
  charlotte -> Charlotte NC
  indianapolis -> Indianapolis IN
  seattle -> Seattle WA
  denver -> Denver CO
  washington -> Washington DC
  boston -> Boston MA
  nashville -> Nashville TN
  portland -> Portland OR
  las vegas -> Las Vegas NV
  memphis -> Memphis TN
  louisville -> Louisville KY
  baltimore -> Baltimore MD
  milwaukee -> Milwaukee WI
  albuquerque -> Albuquerque NM
  kansas city -> Kansas City MO
  atlanta -> Atlanta GA
  omaha -> Omaha NE
  miami -> Miami FL
  minneapolis -> Minneapolis MN
  new orleans -> New Orleans LA
  honolulu -> Honolulu HI
  anchorage -> Anchorage AK
  birmingham -> Birmingham AL
  little rock -> Little Rock AR
  wilmington -> Wilmington DE | Wilmington NC
  boise -> Boise ID
  springfield -> Springfield IL | Springfield MA | Springfield MO
  des moines -> Des Moines IA
  wichita -> Wichita KS
  bangor -> Bangor ME
  billings -> Billings MT
  manchester -> Manchester NH
  newark -> Newark NJ
  fargo -> Fargo ND
  providence -> Providence RI
  sioux falls -> Sioux Falls SD
  salt lake city -> Salt Lake City UT
  burlington -> Burlington VT
  huntington -> Huntington WV
  green bay -> Green Bay WI
  cheyenne -> Cheyenne WY
  charleston -> Charleston SC
  winston salem -> Winston-Salem NC
  coeur d'alene -> Coeur d'Alene ID
  beverly hills -> Beverly Hills CA
  brooklyn -> Brooklyn NY
  bronx -> Bronx NY
`,
);

/** A place and its state, as people write the two. */
const WITH_STATE = rows(
  'place ',
  `
  St Paul MN -> Saint Paul MN
  St. Paul, Minnesota -> Saint Paul MN
  Ft Worth -> Fort Worth TX
  Ft. Lauderdale, FL -> Fort Lauderdale FL
  Mt Vernon NY -> Mount Vernon NY
  Springfield, OR -> Springfield OR
  springfield mass -> Springfield MA
  portland maine -> Portland ME
  portland, me -> Portland ME
  paris tx -> Paris TX
  washington dc -> Washington DC
  Washington, D.C. -> Washington DC
  kansas city ks -> Kansas City KS
  vancouver wa -> Vancouver WA
  columbia s.c. -> Columbia SC
  jackson miss -> Jackson MS
  miami fla -> Miami FL
  indiana pa -> Indiana PA
  california md -> California MD
  athens, georgia -> Athens GA
  wilmington north carolina -> Wilmington NC
  mcallen tx -> Mcallen TX | Mc Allen TX
  o'fallon mo -> O Fallon MO | O'Fallon MO
  N.Y. Albany -> Albany NY
  n las vegas -> North Las Vegas NV
  glenwood spgs -> Glenwood Springs CO
  sprngfield -> Springfield IL | Springfield MA
`,
);

/** What everybody calls it, and what stands on the way to a name. */
const SHORT = rows(
  'place ',
  `
  NYC -> New York NY
  LA -> Los Angeles CA
  SF -> San Francisco CA
  Philly -> Philadelphia PA
  NOLA -> New Orleans LA
  SLC -> Salt Lake City UT
  OKC -> Oklahoma City OK
  vegas -> Las Vegas NV
  29 palms -> Twentynine Palms CA
  newyork -> New York NY
  Filadelfia -> Philadelphia PA
  Nueva Orleans -> New Orleans LA
  los ang -> Los Angeles CA
  san fr -> San Francisco CA
  phila -> Philadelphia PA
  pitts -> Pittsburgh PA
  minnea -> Minneapolis MN
  sacr -> Sacramento CA
  chatt -> Chattanooga TN
`,
);

/** A letter wrong, missing, too many or in another's place. */
const TYPOS = rows(
  'place ',
  `
  Philadelpia -> Philadelphia PA
  Pittsburg -> Pittsburgh PA
  Albequerque -> Albuquerque NM
  Cincinatti -> Cincinnati OH
  Milwuakee -> Milwaukee WI
  Minneapolus -> Minneapolis MN
  San Fransisco -> San Francisco CA
  Los Angelas -> Los Angeles CA
  Chatanooga -> Chattanooga TN
  Tuscon -> Tucson AZ
  Hunstville -> Huntsville AL
  Charlston -> Charleston SC | Charleston WV
  Sacremento -> Sacramento CA
  Talahassee -> Tallahassee FL
  Louisvile KY -> Louisville KY
  Seatle -> Seattle WA
  Indianopolis -> Indianapolis IN
  Bufallo -> Buffalo NY
`,
);

/** The person's own state comes first among equals, and only among them. */
const AT_HOME = rows(
  'place ',
  `
  springfield -> Springfield OH @ OH
  springfield -> Springfield VT @ VT
  portland -> Portland ME @ ME
  columbia -> Columbia MO @ MO
  jackson -> Jackson WY @ WY
  aurora -> Aurora IL @ IL
  los angeles -> Los Angeles CA @ TX
  philad -> Philadelphia PA @ NY
`,
);

const COUNTIES = rows(
  'county ',
  `
  los angeles county -> Los Angeles CA
  cook county -> Cook IL
  cook county il -> Cook IL
  orange county -> Orange CA
  orange county florida -> Orange FL
  harris county -> Harris TX
  maricopa -> Maricopa AZ
  maricopa county -> Maricopa AZ
  miami-dade -> Miami-Dade FL
  king county wa -> King WA
  queens -> Queens NY
  orleans parish -> Orleans LA
  dona ana -> Doña Ana NM
  prince georges county -> Prince George's MD
  st louis county -> St. Louis MO | St. Louis MN
  St. Louis -> St. Louis MO | St. Louis MN
  county of los angeles -> Los Angeles CA
  westchester -> Westchester NY
`,
);

const DISTRICTS = rows(
  'district ',
  `
  CA-36 -> CA-36
  ca36 -> CA-36
  california 36 -> CA-36
  California's 36th congressional district -> CA-36
  36th district of california -> CA-36
  calif 36 -> CA-36
  at large alaska -> AK-AL
  alaska at large -> AK-AL
  AK-AL -> AK-AL
  WY-0 -> WY-AL
  0636 -> CA-36
  ocd-division/country:us/state:ca/cd:36 -> CA-36
  ny 14 -> NY-14
  texas 2 -> TX-2
  TX-2 -> TX-2
  distrito 36 de California -> CA-36
  minnesota 5th -> MN-5
  dc delegate -> DC-AL
  west virginia 1 -> WV-1
`,
);

const STATES = rows(
  'state ',
  `
  california -> CA
  TX -> TX
  tex -> TX
  new york -> NY
  washington -> WA
  Washington -> WA
  San Juan -> PR
  bayamon -> PR
  saint croix -> VI
  pago pago -> AS
  puerto rico -> PR
  guam -> GU
  west virginia -> WV
  north car -> NC
  missisippi -> MS
  nueva york -> NY
  massachussetts -> MA
`,
);

const MEMBERS = rows(
  'member ',
  `
  ocasio -> Alexandria Ocasio-Cortez
  ocasio-cortez -> Alexandria Ocasio-Cortez
  AOC -> Alexandria Ocasio-Cortez
  alexandria ocasio -> Alexandria Ocasio-Cortez
  bernie -> Bernard Sanders
  sanders -> Bernard Sanders
  bernie sanders -> Bernard Sanders
  chuck schumer -> Charles E. Schumer
  schumer -> Charles E. Schumer
  senator warren -> Elizabeth Warren
  ted lieu -> Ted Lieu
  lieu -> Ted Lieu
  rep lieu -> Ted Lieu
  jeffries -> Hakeem S. Jeffries
  velazquez -> Nydia M. Velázquez
  ted cruz -> Ted Cruz
  pelosi -> Nancy Pelosi
  shumer -> Charles E. Schumer
  klobuchar -> Amy Klobuchar
  mike johnson -> Mike Johnson
`,
);

const ZIPS = rows(
  'zip ',
  `
  Springfield IL 62701 -> 62701
  beverly hills 90210 -> 90210
  CA 94110 -> 94110
`,
);

export const EXPECTATIONS: readonly Expectation[] = [
  ...CITIES,
  ...WITH_STATE,
  ...SHORT,
  ...TYPOS,
  ...AT_HOME,
  ...COUNTIES,
  ...DISTRICTS,
  ...STATES,
  ...MEMBERS,
  ...ZIPS,
];
