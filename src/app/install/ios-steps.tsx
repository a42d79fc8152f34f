import { installWords } from './install-words.ts';

// What the three places look like in Safari, drawn simply: the bar, the menu's row, the corner.
const PICTURES = [
  <g key="share">
    <rect class="picture-bar" x="0" y="34" width="88" height="22" />
    <path class="picture-line" d="M12 41l-4 4 4 4M28 41l4 4-4 4M62 40h8v9h-8zM78 42h4v9h-8" />
    <path class="picture-strong" d="M45 45V22M38 29l7-7 7 7M39 36h-4v16h20V36h-4" />
  </g>,
  <g key="menu">
    <rect class="picture-bar" x="8" y="18" width="72" height="20" rx="5" />
    <path class="picture-line" d="M16 8h40M16 48h30" />
    <path class="picture-line" d="M16 28h32" />
    <path class="picture-strong" d="M62 21h12v13H62zM68 24v7M64.5 27.5h7" />
  </g>,
  <g key="add">
    <rect class="picture-bar" x="0" y="0" width="88" height="20" />
    <path class="picture-line" d="M10 10h14M12 32h12v12H12zM32 34h40M32 42h26" />
    <path class="picture-strong" d="M68 10h12M74 4v12" />
  </g>,
];

/** The three steps by which Safari puts an app on the home screen, each with its picture. */
export function IosSteps() {
  return (
    <ol class="steps">
      {installWords().iosSteps.map((text, index) => (
        <li key={text} class="step">
          <svg class="step-picture" viewBox="0 0 88 56" aria-hidden="true">
            {PICTURES[index]}
          </svg>
          <span>
            <b>{index + 1}.</b> {text}
          </span>
        </li>
      ))}
    </ol>
  );
}
