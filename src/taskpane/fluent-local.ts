/**
 * Keeps Fluent UI on this add-in's own files. Fluent reads `window.FabricConfig` while its modules load, so this file
 * must be imported before any of them; without it fonts would be fetched from a Microsoft server, and styles
 * would be refused by the page's Content-Security-Policy.
 */
declare global {
  interface Window {
    FabricConfig?: {
      fontBaseUrl: string;
      mergeStyles: { cspSettings: { nonce: string } };
    };
  }
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="careledger-style-nonce"]')?.content ?? '';

window.FabricConfig = {
  fontBaseUrl: '',
  mergeStyles: { cspSettings: { nonce } },
};

export {};
