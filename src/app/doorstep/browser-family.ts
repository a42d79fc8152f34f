/** Browsers whose settings for the location are in the same place. */
const BROWSER_FAMILIES = [
  'safari-phone',
  'safari-mac',
  'samsung',
  'firefox-phone',
  'firefox',
  'chromium-phone',
  'chromium',
  'other',
] as const;

export type BrowserFamily = (typeof BROWSER_FAMILIES)[number];

/**
 * The family of a browser by its user-agent text. Only words of help hang on it: nothing else tells
 * where a person finds the switch. On an iPhone every browser has its switch in the same settings.
 */
export function browserFamily(userAgent: string, touchPoints: number): BrowserFamily {
  const phone = /Android|Mobile/.test(userAgent);
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'safari-phone';
  // An iPad says that it is a Mac; no Mac has a touch screen.
  if (/Macintosh/.test(userAgent) && touchPoints > 1) return 'safari-phone';
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  if (/Firefox/.test(userAgent)) return phone ? 'firefox-phone' : 'firefox';
  if (/Chrome|Chromium|Edg/.test(userAgent)) return phone ? 'chromium-phone' : 'chromium';
  if (/Macintosh.*Safari/.test(userAgent)) return 'safari-mac';
  return 'other';
}
