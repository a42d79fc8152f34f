import type { UnknownZip } from '../../lib/index.ts';
import { allMessages } from '../answer/all-messages.ts';
import { stateName } from '../messages/state-name.ts';

const PREFIX_DIGITS = 3;

/** Five digits that are no ZIP: where such ZIPs are, and that the data has a date. */
export default function UnknownZipNote(props: {
  readonly answer: UnknownZip;
  readonly dataDate: string;
}) {
  const words = allMessages.value;
  const { zip, prefixStates } = props.answer;
  const states = words.list(prefixStates.map((state) => stateName(words, state)));
  return (
    <section class="notice notice-care">
      <h2 class="notice-title">{words.unknownZip.title(zip)}</h2>
      <p>
        {prefixStates.length === 0
          ? words.unknownZip.noPrefix
          : words.unknownZip.prefix(zip.slice(0, PREFIX_DIGITS), states)}
      </p>
      <p class="note-soft">{words.unknownZip.fresh(props.dataDate)}</p>
    </section>
  );
}
