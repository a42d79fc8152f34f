// Drawn on a grid of 24, two units thick, by hand: fewer bytes than a library's picture font.
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.2v.1',
  settings:
    'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M8 14.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  phone:
    'M6.5 3.5h3l1.5 4.5-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2 4.5 1.5v3a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2z',
  link: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  write: 'M4 6h16v12H4zM4 7l8 6 8-6',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM13.5 7.5l3 3',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  share: 'M12 15V3.5M8 7l4-4 4 4M7 11H5v9.5h14V11h-2',
  here: 'M12 2v4M12 18v4M2 12h4M18 12h4M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12M12 12v.1',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words; it says nothing by itself. */
export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing path={PATHS[name]} />;
}

/** The same from a path that a lazy part of the app brings along. */
export function Drawing({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
