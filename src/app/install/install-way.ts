export interface Browser {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** Whether the page already runs from the home screen. */
  readonly standalone: boolean;
}

// The browsers inside other apps. None of them can install anything.
const IN_APP =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Line|Twitter|Snapchat|Pinterest|TikTok|musical_ly|BytedanceWebview|LinkedInApp|GSA|MicroMessenger)\b|; wv\)/;

/**
 * How this browser installs an app: by its own prompt, on iPhone and iPad by three steps that Safari
 * hides in a menu, or not at all.
 */
export function installWay({ userAgent, touchPoints, standalone }: Browser) {
  if (standalone || IN_APP.test(userAgent)) return 'none';
  // iPadOS says that it is a Mac; no Mac has a touch screen.
  const ios =
    /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (!ios) return 'prompt';
  const safari = /Safari\//.test(userAgent) && !/CriOS|FxiOS|EdgiOS|OPiOS|OPT\//.test(userAgent);
  return safari ? 'ios-steps' : 'none';
}
