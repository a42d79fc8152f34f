import { Failure } from '../../shared/failure.ts';
import { offices, places, pocket } from '../state/answers.ts';
import { collectSeat, collectSenates, peopleDateOf } from '../state/collect-finding.ts';
import { notePlace } from '../state/place-in-use.ts';
import { shownPlan } from '../state/plans.ts';
import { startWarming } from '../state/warm.ts';
import type { PointOutcome, Spot } from './point-finding.ts';

/** What there is to say about a spot; `missing` while the data or the lines around it are not here. */
export async function collectPoint({ point, accuracyMeters }: Spot): Promise<PointOutcome> {
  const open = pocket.peek();
  if (open === null) return { kind: 'missing' };
  const plan = shownPlan.peek();
  const position = { ...point, accuracyMeters };
  const answer = await open.districtAt(position, { plan }).catch((error: unknown) => {
    if (error instanceof Failure) return null;
    throw error;
  });
  if (answer === null || answer.status === 'lines-missing') return { kind: 'missing' };
  if (answer.status === 'invalid') {
    return { kind: 'misread', reason: answer.reason, suggestion: answer.suggestion };
  }
  const opened = { pocket: open, offices: offices.peek(), places: places.peek() };
  const seats = answer.districts
    .map(({ code }) => collectSeat(opened, code, point, plan))
    .filter((seat) => seat !== null);
  const senates = collectSenates(open, seats, plan);
  notePlace(point);
  void startWarming();
  const finding = { answer, seats, senates, peopleDate: peopleDateOf(open.manifest) };
  return { kind: 'found', finding };
}
