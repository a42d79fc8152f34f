import { districtName } from '../messages/district-label.ts';
import { formatList } from '../messages/format.ts';
import { doorstepWords } from '../state/doorstep-words.ts';
import { language, messages } from '../state/language.ts';
import type { PointFinding } from './point-finding.ts';

/** So near that no distance is worth a number: what a step is. */
const ON_THE_LINE_METERS = 5;

/** The names of what a spot may be in: `California 36th or California 30th`. */
export function districtsText({ seats, answer }: PointFinding): string {
  const words = messages.value;
  const names = seats.map(({ district }) => words.district.short(districtName(words, district)));
  if (names.length === 0) return doorstepWords().outsideTitle;
  if (answer.abroadInReach) names.push(doorstepWords().abroad);
  return formatList(names, language.value, 'disjunction');
}

/** How sure a finding is, in words. */
export function certaintyText({ answer }: PointFinding): string {
  const { verdict, distance } = doorstepWords();
  const { status, line, districts, bandMeters } = answer;
  switch (status) {
    case 'outside':
      return verdict.outside;
    case 'nearest':
      return verdict.atSea(distance(districts[0]?.distanceMeters ?? 0));
    case 'near-line': {
      const other = districts[1];
      const band = distance(bandMeters ?? 0);
      if (other === undefined) return verdict.border(distance(line?.distanceMeters ?? 0), band);
      const { code, distanceMeters: meters } = other;
      return meters < ON_THE_LINE_METERS
        ? verdict.onIt(code, band)
        : verdict.near(distance(meters), code, band);
    }
    case 'found': {
      if (line === null) return verdict.sureFar;
      const away = distance(line.distanceMeters);
      if (line.kind === 'shore') return verdict.sureShore(away);
      if (line.kind === 'border') return verdict.sureBorder(away);
      return verdict.sure(away, line.beyond ?? '');
    }
  }
}

/** What the band around a line is made of; null where it does not matter. */
export function bandText({ answer }: PointFinding): string | null {
  const { status, bandMeters, accuracyMeters } = answer;
  if (status !== 'near-line' || bandMeters === null) return null;
  const { bandWhy, bandWhyLines, distance } = doorstepWords();
  return accuracyMeters === null || accuracyMeters === 0
    ? bandWhyLines(distance(bandMeters))
    : bandWhy(distance(bandMeters - accuracyMeters), distance(accuracyMeters));
}
