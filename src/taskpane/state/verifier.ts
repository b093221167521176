/** Who sits at the pane and vouches for findings: kept while the pane is open, never stored, as the next person may be another. */
import { useState } from 'react';

let person = '';

/** The name of the person, `''` until somebody has said it, and how to set it. */
export function useVerifier(): readonly [name: string, setName: (name: string) => void] {
  const [name, setName] = useState(person);
  return [
    name,
    (next) => {
      person = next.trim();
      setName(person);
    },
  ];
}
