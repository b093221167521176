/** A row of tabs; each is a button of its own, so that the Tab key reaches it as office.js lets it. */

interface Props<Name extends string> {
  readonly names: readonly Name[];
  readonly labels: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  onChoose(name: Name): void;
}

export function Tabs<Name extends string>({ names, labels, chosen, onChoose }: Props<Name>): React.JSX.Element {
  return (
    <div className="tabs">
      {names.map((name) => (
        <button key={name} type="button" className="tab" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {labels[name]}
        </button>
      ))}
    </div>
  );
}
