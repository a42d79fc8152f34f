/** A stretch of an international boundary, drawn by hand, and how wide a strip around it counts. */
export interface BorderStretch {
  readonly name: string;
  readonly withinKm: number;
  /** [lon, lat] in degrees, in the frame of frameLon. */
  readonly line: readonly (readonly [lon: number, lat: number])[];
}

/**
 * Where another country lies beyond a line that only one district has. The boundary file does not say
 * so: it tells districts from the rest of the world, and shores are nine tenths of that rest. These
 * stretches follow the land boundaries with Canada and Mexico, their boundary rivers, and the straits
 * where foreign ground lies within sight of a shore. They are generous: a shore taken for a border is
 * only stored finer than it need be and has no "at sea, nearest to" beyond its band.
 */
export const FOREIGN_BORDERS: readonly BorderStretch[] = [
  {
    name: 'Mexico, California and Arizona',
    withinKm: 6,
    line: [
      [-117.125, 32.534],
      [-114.72, 32.718],
      [-114.81, 32.5],
      [-111.07, 31.332],
      [-108.21, 31.333],
      [-108.21, 31.783],
      [-106.53, 31.784],
    ],
  },
  {
    name: 'Rio Grande',
    withinKm: 25,
    line: [
      [-106.53, 31.784],
      [-106.2, 31.47],
      [-105.6, 31.08],
      [-104.9, 30.57],
      [-104.4, 29.57],
      [-103.2, 28.98],
      [-102.7, 29.7],
      [-102.3, 29.88],
      [-101.4, 29.77],
      [-100.67, 29.1],
      [-100.3, 28.28],
      [-99.5, 27.5],
      [-99.1, 26.42],
      [-98.2, 26.05],
      [-97.4, 25.87],
    ],
  },
  {
    name: 'Rio Grande, mouth',
    withinKm: 3,
    line: [
      [-97.4, 25.85],
      [-97.145, 25.955],
    ],
  },
  {
    name: 'Boundary Pass, 4 km from the Gulf Islands',
    withinKm: 2.5,
    line: [
      [-123.24, 48.69],
      [-122.97, 48.785],
    ],
  },
  {
    name: '49th parallel',
    withinKm: 3,
    line: [
      [-123.32, 49.0],
      [-95.153, 49.0],
    ],
  },
  {
    name: 'Northwest Angle to Rainy Lake',
    withinKm: 25,
    line: [
      [-95.153, 49.0],
      [-95.153, 49.38],
      [-94.82, 49.32],
      [-94.68, 48.88],
      [-94.25, 48.66],
      [-93.4, 48.6],
      [-92.5, 48.45],
      [-91.5, 48.07],
      [-90.75, 48.1],
      [-90.1, 48.1],
    ],
  },
  {
    name: 'Pigeon River',
    withinKm: 6,
    line: [
      [-90.1, 48.11],
      [-89.58, 48.0],
    ],
  },
  {
    name: 'St. Marys River',
    withinKm: 10,
    line: [
      [-84.75, 46.47],
      [-84.15, 46.51],
      [-84.12, 46.3],
      [-83.95, 46.1],
      [-83.48, 46.1],
    ],
  },
  {
    name: 'St. Clair and Detroit rivers',
    withinKm: 7,
    line: [
      [-82.42, 43.0],
      [-82.5, 42.61],
      [-82.7, 42.55],
      [-82.9, 42.36],
      [-83.1, 42.25],
      [-83.14, 42.05],
    ],
  },
  {
    name: 'Niagara River',
    withinKm: 5,
    line: [
      [-78.91, 42.87],
      [-79.02, 43.07],
      [-79.05, 43.26],
    ],
  },
  {
    name: 'St. Lawrence River',
    withinKm: 9,
    line: [
      [-76.4, 44.13],
      [-75.85, 44.4],
      [-75.3, 44.84],
      [-74.72, 45.0],
    ],
  },
  {
    name: 'New York, Vermont, New Hampshire and Maine',
    withinKm: 30,
    line: [
      [-74.72, 45.0],
      [-71.5, 45.01],
      [-70.85, 45.24],
      [-70.3, 45.9],
      [-70.0, 46.7],
      [-69.23, 47.46],
      [-68.9, 47.18],
      [-68.33, 47.36],
      [-67.79, 47.07],
      [-67.79, 45.7],
      [-67.45, 45.28],
    ],
  },
  {
    name: 'St. Croix River and Passamaquoddy Bay',
    withinKm: 8,
    line: [
      [-67.45, 45.28],
      [-67.2, 45.16],
      [-67.03, 44.95],
      [-66.97, 44.81],
    ],
  },
  {
    name: 'Alaska, panhandle',
    withinKm: 12,
    line: [
      [-130.5, 54.78],
      [-130.15, 55.1],
      [-130.02, 55.9],
      [-130.1, 56.12],
      [-131.08, 56.4],
      [-131.87, 56.8],
      [-132.1, 56.87],
      [-132.37, 57.09],
      [-132.25, 57.21],
      [-133.13, 57.9],
      [-133.4, 58.4],
      [-134.25, 58.86],
      [-134.95, 59.28],
      [-135.48, 59.79],
      [-136.46, 59.46],
      [-136.6, 59.17],
      [-137.5, 58.91],
      [-137.6, 59.24],
      [-138.63, 59.77],
      [-139.05, 60.0],
      [-139.07, 60.35],
      [-140.0, 60.19],
      [-141.0, 60.31],
      [-141.0, 69.64],
    ],
  },
  {
    name: 'Little Diomede, 4 km from Russia',
    withinKm: 6,
    line: [
      [-168.95, 65.76],
      [-168.9, 65.75],
    ],
  },
  {
    name: 'Saint John, 2 km from the British Virgin Islands',
    withinKm: 2.5,
    line: [
      [-64.8, 18.385],
      [-64.72, 18.375],
      [-64.66, 18.345],
    ],
  },
];
