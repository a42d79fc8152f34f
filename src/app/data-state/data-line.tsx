import type { ComponentChildren } from 'preact';
import { pocket } from '../state/answers.ts';
import { peopleDateOf } from '../state/collect-finding.ts';
import { online } from '../state/connection.ts';
import { failure, progress, storage } from '../state/data-status.ts';
import { messages } from '../state/language.ts';
import { outcome } from '../state/look-up.ts';
import { DownloadBar } from './download-bar.tsx';

/** The line on every screen that says where the data stands. Its height is reserved. */
export function DataLine() {
  return (
    <div class="data-line">
      <State />
    </div>
  );
}

function State() {
  const { data } = messages.value;
  const open = pocket.value;
  const download = progress.value;
  if (download !== null && download.doneBytes < download.totalBytes) {
    // Whoever waits for an answer reads it in the answer's place.
    if (outcome.value.kind === 'waiting') return null;
    return <DownloadBar progress={download} firstAnswer={open === null} />;
  }
  if (open === null) {
    return failure.value === null ? <p class="appears-late">{data.opening}</p> : null;
  }
  if (storage.value === 'memory') return <Dotted care>{data.memory}</Dotted>;
  return (
    <Dotted>
      {data.ready(peopleDateOf(open.manifest))}
      {online.value ? null : ` ${data.offline}`}
    </Dotted>
  );
}

function Dotted(props: { readonly care?: boolean; readonly children: ComponentChildren }) {
  return (
    <p class="dotted">
      <span class={props.care ? 'data-dot data-dot-care' : 'data-dot'} aria-hidden="true" />
      <span>{props.children}</span>
    </p>
  );
}
