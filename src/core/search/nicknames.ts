/**
 * Places that everybody calls by a name that is neither theirs nor the beginning or a word of it:
 * the name, its place, its state. Names that are also another place's own (Frisco, Charm City) are
 * left out.
 */
export const NICKNAMES: readonly (readonly [said: string, place: string, state: string])[] = [
  ['nyc', 'New York', 'NY'],
  ['new york city', 'New York', 'NY'],
  ['manhattan', 'New York', 'NY'],
  ['la', 'Los Angeles', 'CA'],
  ['sf', 'San Francisco', 'CA'],
  ['san fran', 'San Francisco', 'CA'],
  ['philly', 'Philadelphia', 'PA'],
  ['chitown', 'Chicago', 'IL'],
  ['nola', 'New Orleans', 'LA'],
  ['big easy', 'New Orleans', 'LA'],
  ['slc', 'Salt Lake City', 'UT'],
  ['okc', 'Oklahoma City', 'OK'],
  ['kc', 'Kansas City', 'MO'],
  ['kcmo', 'Kansas City', 'MO'],
  ['kck', 'Kansas City', 'KS'],
  ['stl', 'Saint Louis', 'MO'],
  ['msp', 'Minneapolis', 'MN'],
  ['twin cities', 'Minneapolis', 'MN'],
  ['atl', 'Atlanta', 'GA'],
  ['jax', 'Jacksonville', 'FL'],
  ['indy', 'Indianapolis', 'IN'],
  ['cincy', 'Cincinnati', 'OH'],
  ['abq', 'Albuquerque', 'NM'],
  ['phx', 'Phoenix', 'AZ'],
  ['29 palms', 'Twentynine Palms', 'CA'],
  ['pdx', 'Portland', 'OR'],
  ['dfw', 'Dallas', 'TX'],
  ['atx', 'Austin', 'TX'],
  ['clt', 'Charlotte', 'NC'],
  ['bmore', 'Baltimore', 'MD'],
];
