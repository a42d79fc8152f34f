/** Colours of the map as the page's style says: light, dark, or what the person chose. */
export interface MapColors {
  readonly sea: string;
  readonly land: string;
  /** Neighbouring districts differ in these. */
  readonly tints: readonly string[];
  readonly chosen: string;
  /** Of a district that is in doubt beside the chosen one. */
  readonly reach: string;
  /** Another country, as far as it is drawn. */
  readonly abroad: string;
  readonly district: string;
  readonly state: string;
  readonly shore: string;
  readonly ink: string;
  readonly soft: string;
  readonly halo: string;
  readonly here: string;
  readonly hereRing: string;
  readonly spot: string;
  /** Lines of another plan. */
  readonly other: string;
  readonly sign: string;
  readonly signInk: string;
}

export function readMapColors(element: Element): MapColors {
  const style = getComputedStyle(element);
  const color = (name: string) => style.getPropertyValue(`--map-${name}`).trim();
  return {
    sea: color('sea'),
    land: color('land'),
    tints: ['1', '2', '3', '4'].map((number) => color(`tint-${number}`)),
    chosen: color('chosen'),
    reach: color('reach'),
    abroad: color('abroad'),
    district: color('district'),
    state: color('state'),
    shore: color('shore'),
    ink: color('ink'),
    soft: color('soft'),
    halo: color('halo'),
    here: color('here'),
    hereRing: color('here-ring'),
    spot: color('spot'),
    other: color('other'),
    sign: color('sign'),
    signInk: color('sign-ink'),
  };
}
