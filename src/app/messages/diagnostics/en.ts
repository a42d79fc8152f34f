/** The diagnostics screen, in English. Fetched when it is first opened. */
export const diagnosticsEn = {
  lead: 'How the app does on this device, in this visit. The numbers stay here unless you pass them on.',
  unknown: 'Not told',
  aSecond: (figure: string) => `${figure} a second`,
  ofAllowed: (used: string, quota: string) => `${used} of ${quota}`,
  refresh: 'Read again',

  start: {
    title: 'Start',
    shown: 'Shown after',
    usable: 'Ready for a ZIP code after',
    firstAnswer: 'First answer after',
  },
  lookups: {
    title: 'Look-ups',
    all: 'ZIP codes looked up',
    hot: 'Answered before the data was open',
    memory: 'From finished answers',
    disk: 'From the data on this device',
    network: 'From data just fetched',
    none: 'No such ZIP code',
    split: 'Split between districts',
    p50: 'Half of them within',
    p95: '95 % within',
    p99: '99 % within',
  },
  packs: {
    title: 'Opening the data',
    lines: 'Lines of a state',
    nextLines: 'Lines of a state, 120th Congress',
  },
  feel: {
    title: 'How it feels',
    LCP: 'Largest content painted (LCP)',
    FCP: 'First content painted (FCP)',
    INP: 'Slowest reaction to a touch (INP)',
    CLS: 'Movement of the page (CLS)',
    TTFB: 'First byte (TTFB)',
    longTasks: 'Tasks over 50 ms',
    longest: 'The longest of them',
  },
  device: {
    title: 'Device',
    storage: 'Storage used',
    packs: 'Parts of the data here',
    memory: 'Memory of the page',
    cores: 'Processor cores',
    update: 'Last look for newer data',
  },
  updates: {
    'up-to-date': 'Nothing newer',
    ready: 'Under way',
    updated: 'Everything came',
  } as Readonly<Record<string, string>>,

  bench: {
    title: 'Speed of this device',
    text: 'Takes about two seconds, on the data that is here.',
    press: 'Measure',
    again: 'Measure again',
    running: 'Measuring…',
    done: 'Measured.',
    failed: 'It could not be measured: the data cannot be read just now.',
    zips: 'ZIP codes',
    positions: 'Positions',
    openData: 'Opening the data',
    openLines: 'Opening the lines of a state',
  },

  pass: {
    title: 'Pass on',
    text: 'Only the numbers above: no ZIP code, no place, nothing that names you or the device.',
    share: 'Share',
    shareTitle: 'Pocket District: diagnostics',
    copyJson: 'Copy as JSON',
    copyPrometheus: 'Copy for Prometheus',
    save: 'Save as a file',
    copied: 'Copied.',
    refused: 'The browser refused to copy it.',
  },
  send: {
    title: 'Send to this site',
    text: (host: string) =>
      `Whoever runs this site would like these numbers, at ${host}. They are sent once for each press, and never by themselves.`,
    press: 'Agree and send',
    sending: 'Sending…',
    sent: 'Sent. Thank you.',
    failed: 'They could not be sent. Nothing was lost.',
  },
};

export type DiagnosticsMessages = typeof diagnosticsEn;
