/** A name and what it is; null where the browser does not tell. */
export type Figure = readonly [name: string, value: string | null];

interface Props {
  readonly figures: readonly Figure[];
  readonly unknown: string;
}

/** Numbers and their names. */
export function Figures({ figures, unknown }: Props) {
  return (
    <dl class="figures">
      {figures.map(([name, value]) => (
        <div key={name} class="figure">
          <dt>{name}</dt>
          <dd class={value === null ? 'figure-unknown' : undefined}>{value ?? unknown}</dd>
        </div>
      ))}
    </dl>
  );
}
