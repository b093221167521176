/** The heading of what an action has brought: the keyboard goes to it, and it comes into sight when it stands below the pane's edge. */
import { useEffect, useRef } from 'react';

export function ResultHeading({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 tabIndex={0} ref={heading}>
      {children}
    </h2>
  );
}
