/** Which add-in the page frames, as its query says; this project's own when it says nothing. */

export interface AddinChoice {
  /** Whether it is this project's own add-in. */
  own: boolean;
  /** The pane's page. */
  page: URL;
  /** Where its custom functions are described; `null` = it has none that we know of. */
  functions: URL | null;
  /** Prefix of its functions, such as `CARE`. */
  namespace: string;
  /** Our own add-in has its manifest beside the page. */
  manifest: URL | null;
}

export function chosenAddin(location: Location): AddinChoice {
  const query = new URLSearchParams(location.search);
  const asked = query.get('addin');
  const page = new URL(asked ?? '/taskpane.html', location.origin);
  const functions = query.get('functions') ?? (asked === null ? '/functions.json' : null);
  const manifest = query.get('manifest') ?? (asked === null ? '/manifest.xml' : null);
  return {
    own: asked === null,
    page,
    functions: functions === null ? null : new URL(functions, location.origin),
    namespace: query.get('namespace') ?? (asked === null ? 'CARE' : ''),
    manifest: manifest === null ? null : new URL(manifest, location.origin),
  };
}
