import { DataTrouble } from '../data-state/data-trouble.tsx';
import { WaitingForData } from '../data-state/waiting-for-data.tsx';
import type { PageKind } from '../routing/address.ts';
import { pocket } from '../state/answers.ts';
import { AreaPage } from './area-page.tsx';
import { MemberPage } from './member-page.tsx';
import { NamedByAddress } from './named-by-address.tsx';
import { PlanPage } from './plan-page.tsx';
import { StatePage } from './state-page.tsx';
import './atlas.css';

/** The page of something that has a name: a place, a county, a state, a member. */
export default function Page({ kind, name }: { readonly kind: PageKind; readonly name: string }) {
  const open = pocket.value;
  if (kind === 'plan') return <PlanPage name={name} />;
  if (open === null) {
    return (
      <NamedByAddress kind={kind} name={name}>
        <DataTrouble />
        <WaitingForData />
      </NamedByAddress>
    );
  }
  if (kind === 'state') return <StatePage open={open} code={name.toUpperCase()} />;
  if (kind === 'member') return <MemberPage open={open} bioguide={name.toUpperCase()} />;
  return <AreaPage open={open} kind={kind} name={name} />;
}
