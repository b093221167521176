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

/**
 * The same add-in from a port of this machine when it lives elsewhere (see the server's `foreign-addin`); one of this
 * server's own is left as it is.
 */
export async function withinReach(addin: AddinChoice): Promise<AddinChoice> {
  const near = async (address: URL): Promise<URL> => {
    if (address.origin === location.origin) return address;
    const answer = await fetch(`/foreign-origin.json?of=${encodeURIComponent(address.origin)}`);
    if (!answer.ok) return address;
    const { origin } = (await answer.json()) as { origin: string };
    return new URL(address.href.slice(address.origin.length), origin);
  };
  const { page, functions, manifest } = addin;
  return {
    ...addin,
    page: await near(page),
    functions: functions && (await near(functions)),
    manifest: manifest && (await near(manifest)),
  };
}
