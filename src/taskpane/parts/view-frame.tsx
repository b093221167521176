/** The head of every view but the home view: the way back and the title. The pane's top right corner belongs to Excel. */
import { IconButton } from '@fluentui/react/lib/Button';
import { useEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';

interface Props {
  readonly title: string;
  readonly children: React.ReactNode;
}

export function ViewFrame({ title, children }: Props): React.JSX.Element {
  const { words, open } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  // A screen reader, and the Tab key, start at the new view. The heading must be a tab stop itself: office.js moves the
  // focus out of the pane when Tab is pressed on anything that is none.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="view" aria-labelledby="view-title">
      <header className="view-head">
        <IconButton iconProps={{ iconName: 'Back' }} title={words.pane.back} ariaLabel={words.pane.back} onClick={() => open('ShowPane')} />
        <h1 id="view-title" tabIndex={0} ref={heading}>
          {title}
        </h1>
      </header>
      {children}
    </section>
  );
}
