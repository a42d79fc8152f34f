import { openNextPlan } from '../../lib/next-plan.ts';
import type { LightSnapshot } from '../../lib/open-light.ts';
import type { Plan } from '../../shared/plan.ts';

/** The same snapshot as it answers for a coming plan. Rejects with a Failure where that is not in it. */
export async function lightFor(light: LightSnapshot, plan: Plan): Promise<LightSnapshot> {
  const districts = [...light.districts.values()];
  const next = await openNextPlan(light.packs, plan, {
    zips: light.zipsInForce,
    districts,
    seats: [...light.seats.values()],
    senators: light.senators,
    lines: () => Promise.reject(new TypeError('lines are the matter of another file')),
  });
  const { directory } = next;
  const codes = districts.map(({ code }) => code);
  const own = codes.flatMap((code) => directory.getDistrict(code) ?? []);
  const states = new Set(codes.map((code) => code.slice(0, 2)));
  return {
    ...light,
    plan,
    zips: next.zips,
    districts: new Map(own.map((district) => [district.code, district])),
    seats: new Map(
      codes.flatMap((code) => {
        const seat = directory.getSeat(code);
        return seat === null ? [] : [[code, seat]];
      }),
    ),
    senators: [...states].flatMap((state) => directory.senatorsOf(state)),
    changing: new Set([...states].filter((state) => changes(light, state))),
  };
}

function changes({ districts }: LightSnapshot, state: string): boolean {
  for (const district of districts.values()) {
    if (district.state === state) return district.linesChange !== 'no';
  }
  return false;
}
