/** Pictures that only the map and the watch need, on the grid of the icons. */
export const DRAWINGS = {
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  expand: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  here: 'M12 2v4M12 18v4M2 12h4M18 12h4M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M12 12v.1',
  walk: 'M13 3.5v.1M9 21l2.5-5.5L9 12l1-4.5 4 1.5 1.5 3 3 1M10 7.5L7 9.5 6 13M11.5 15.5l3 2L16 21',
} as const;
