import type { Senator } from '../../lib/index.ts';
import { partyName } from '../messages/party-name.ts';
import { stateName } from '../messages/state-name.ts';
import type { SenateFinding } from '../state/finding.ts';
import { allMessages } from './all-messages.ts';
import { MemberActions } from './member-actions.tsx';
import { TermNote } from './term-note.tsx';

interface Props {
  readonly senate: SenateFinding;
  readonly peopleDate: string;
  /** Whether the title has to say which state. */
  readonly oneOfSeveral: boolean;
}

/** A state's senators; a word where there are none to have. */
export function SenateCard({ senate, peopleDate, oneOfSeveral }: Props) {
  const words = allMessages.value;
  const state = stateName(words, senate.state);
  if (!senate.elects) return <p class="note-soft">{words.senate.none(state)}</p>;
  return (
    <section class="card">
      <h3 class="card-eyebrow">
        {oneOfSeveral ? words.senate.titleOf(state) : words.senate.title}
      </h3>
      <ul class="people">
        {senate.senators.map((senator) => (
          <SenatorRow key={senator.bioguide} senator={senator} peopleDate={peopleDate} />
        ))}
      </ul>
      {senate.senators.length < 2 ? <p class="note-soft">{words.senate.fewer}</p> : null}
    </section>
  );
}

function SenatorRow(props: { readonly senator: Senator; readonly peopleDate: string }) {
  const words = allMessages.value;
  const { senator, peopleDate } = props;
  const role = senator.rank === null ? words.senate.role : words.senate.rank[senator.rank];
  return (
    <li class="card-part">
      <div>
        <p class="senator-name">{senator.name}</p>
        <p class="person-facts">
          {role} · {partyName(words, senator.party, senator.caucus)}
        </p>
      </div>
      <TermNote member={senator} peopleDate={peopleDate} />
      <MemberActions member={senator} />
    </li>
  );
}
