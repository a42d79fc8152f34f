interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: string;
}

interface Props<Value> {
  readonly name: string;
  readonly title: string;
  readonly chosen: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in view. */
export function Choices<Value>({ name, title, chosen, choices, onChoose }: Props<Value>) {
  return (
    <fieldset class="group">
      <legend class="group-title">{title}</legend>
      {choices.map(({ value, text, lang }) => (
        <label key={text} class="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span lang={lang}>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
