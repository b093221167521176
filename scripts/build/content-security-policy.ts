/** The Content-Security-Policy of the pane: what the page may load, and that it may send nothing anywhere. */
import { createHash } from 'node:crypto';
import type { BuildSettings } from './settings';

/**
 * The style attribute `display:none` that office.js gives its own hidden frames; without it they would show.
 * Only this exact text is let through.
 */
const HIDDEN_FRAME_STYLE = "'unsafe-hashes' 'sha256-aqNNdDLnnrDOnTNdkJpYlAxKVJtLt9CtFLklmInuUAE='";

/**
 * The value of the page's policy.
 *
 * `connect-src 'none'` keeps the promise that no child's data leaves the workbook: neither our code nor the telemetry
 * part of office.js can open a connection from the page. `frame-src` is for the trust page of office.js on the web;
 * the frame in which office.js would load Microsoft's telemetry page is refused.
 * @param development allows the dev server's own reload connection.
 */
export function contentSecurityPolicy(settings: BuildSettings, nonce: string, development: boolean): string {
  const office = settings.officeJsOrigin === null ? '' : ` ${settings.officeJsOrigin}`;
  const directives: readonly (readonly [string, string])[] = [
    ['default-src', "'none'"],
    ['script-src', `'self'${office}`],
    ['style-src', `'self' 'nonce-${nonce}' ${HIDDEN_FRAME_STYLE}`],
    ['font-src', "'self'"],
    ['img-src', "'self' data:"],
    ['frame-src', `'self'${office}`],
    ['connect-src', development ? "'self' wss://localhost:3000" : "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
  return directives.map(([name, value]) => `${name} ${value}`).join('; ');
}

/**
 * The nonce that Fluent's style elements carry. The page is a static file, so it is no secret: it keeps out styles
 * that come with text put into the page (attributes, `<style>` tags), without opening `'unsafe-inline'`.
 * It depends on the build's inputs alone, so that the same source builds the same files.
 */
export function styleNonce(settings: BuildSettings, version: string): string {
  return createHash('sha256').update(`${version} ${settings.baseUrl} ${settings.officeJsUrl}`).digest('base64url').slice(0, 22);
}
