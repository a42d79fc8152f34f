/** `st` for 21, `th` for 12. By hand: the browser's own rules take longer to load than a screen to draw. */
export function ordinalEnding(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return (isTeen ? undefined : ENDINGS[number % 10]) ?? 'th';
}

const ENDINGS: readonly (string | undefined)[] = [undefined, 'st', 'nd', 'rd'];
