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
  // As they are called in Spanish.
  ['filadelfia', 'Philadelphia', 'PA'],
  ['nueva orleans', 'New Orleans', 'LA'],
  ['ciudad de nueva york', 'New York', 'NY'],
];

/**
 * Towns and islands of the territories: the data has no places there, and the territory is one
 * district. Carolina is left out, for two states have the name.
 */
export const IN_TERRITORIES: readonly (readonly [state: string, ...names: string[]])[] = [
  ['PR', 'san juan', 'bayamon', 'ponce', 'caguas', 'mayaguez', 'guaynabo', 'arecibo', 'humacao'],
  ['PR', 'fajardo', 'aguadilla', 'trujillo alto', 'toa baja', 'vieques', 'culebra'],
  ['VI', 'charlotte amalie', 'christiansted', 'saint thomas', 'saint croix', 'saint john'],
  ['GU', 'hagatna', 'agana', 'dededo', 'tamuning', 'yigo'],
  ['AS', 'pago pago', 'tutuila'],
  ['MP', 'saipan', 'tinian', 'rota'],
];
