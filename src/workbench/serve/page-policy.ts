/** The Content-Security-Policy of the workbench page: it talks to its own server and to the add-in that it frames, nothing else. */

/**
 * @param query the page's query: `addin` and `functions` may name pages elsewhere, whose origins are then allowed.
 * Univer and its popups set styles on elements, so inline styles are allowed; scripts come from files only.
 */
export function pagePolicy(query: URLSearchParams): string {
  const frame = foreignOrigin(query.get('addin'));
  const data = [...new Set([foreignOrigin(query.get('functions')), foreignOrigin(query.get('manifest'))])].join('');
  const images = frame;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${images}`,
    "font-src 'self' data:",
    `connect-src 'self'${data}`,
    `frame-src 'self'${frame}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** ` https://host` for an absolute http(s) address, and the ports of this machine that stand for it; else nothing. */
function foreignOrigin(address: string | null): string {
  if (!address || !URL.canParse(address)) return '';
  const { protocol, origin } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? ` ${origin} http://localhost:*` : '';
}
