/** Colours of the map. */
export interface MapColors {
  readonly sea: string;
  readonly land: string;
  /** Neighbouring districts differ in these. */
  readonly tints: readonly [string, string, string, string];
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
  /** Around a mark, so that it stands out from whatever is beneath it. */
  readonly rim: string;
  /** Lines of another plan. */
  readonly other: string;
  readonly sign: string;
  readonly signInk: string;
}

const LIGHT: MapColors = {
  sea: '#cfdfe6',
  land: '#f2efe4',
  tints: ['#f4f1e6', '#e7efdf', '#f0e8da', '#e3ece9'],
  chosen: '#b5dcc8',
  reach: '#fae6a0',
  abroad: '#c4c1b8',
  district: '#3c6b5b',
  state: '#16392e',
  shore: '#7d9aa3',
  ink: '#1c2426',
  soft: '#4b5557',
  halo: '#fffefa',
  here: '#1558c9',
  hereRing: 'rgb(21 88 201 / 14%)',
  spot: '#98200f',
  rim: '#ffffff',
  other: '#a3126b',
  sign: '#005a43',
  signInk: '#ffffff',
};

const DARK: MapColors = {
  sea: '#0b1a20',
  land: '#1d2422',
  tints: ['#202725', '#1d2b26', '#282722', '#1f2a2c'],
  chosen: '#12503c',
  reach: '#4d4014',
  abroad: '#3a3d3c',
  district: '#6fae97',
  state: '#bfe6d6',
  shore: '#4a636b',
  ink: '#f0f4f1',
  soft: '#b6c0bb',
  halo: '#141a18',
  here: '#78aeff',
  hereRing: 'rgb(120 174 255 / 18%)',
  spot: '#ff8f7a',
  rim: '#ffffff',
  other: '#ff9ad5',
  sign: '#74e0b6',
  signInk: '#05271c',
};

/** In the sun: white land, black lines, and no name in a soft colour. */
const CONTRAST: MapColors = {
  ...LIGHT,
  sea: '#c2d9e4',
  land: '#ffffff',
  tints: ['#ffffff', '#f1f5ec', '#f8f2e4', '#eef4f4'],
  chosen: '#9ad4b6',
  reach: '#ffdf66',
  abroad: '#a9a69d',
  district: '#00281e',
  state: '#000000',
  shore: '#3d5a63',
  ink: '#000000',
  soft: '#1f2423',
  halo: '#ffffff',
  here: '#0037a8',
  hereRing: 'rgb(0 55 168 / 16%)',
  spot: '#7a1408',
  other: '#86004f',
  sign: '#003c2d',
};

/**
 * The colours for where an element stands: dark where its `color-scheme` is, and those for much contrast
 * where its style sets `--map-contrast`.
 */
export function mapColorsFor(element: Element): MapColors {
  const style = getComputedStyle(element);
  if (style.colorScheme === 'dark') return DARK;
  return style.getPropertyValue('--map-contrast').trim() === '' ? LIGHT : CONTRAST;
}

/** Gives the colours that a style sheet needs as well to an element. */
export function lendColors({ style }: HTMLElement, { sea, ink, halo }: MapColors): void {
  style.setProperty('--map-sea', sea);
  style.setProperty('--map-ink', ink);
  style.setProperty('--map-halo', halo);
}
