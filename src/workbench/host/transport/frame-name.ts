/** What office.js reads from its window's name: that it runs in Excel on the web, and with whom it talks. */

/** Bits of the last field of `hostInfo`. */
const HostFlag = {
  SharedApp: 1,
  CustomFunction: 2,
  ProtectedDocDisable: 4,
  Experimental: 8,
  PublicAddin: 16,
} as const;

export interface FrameIdentity {
  readonly conversation: string;
  readonly controlId: string;
}

export interface FrameNameOptions {
  /** Office's display language, such as `zh-CN`. */
  locale: string;
  /** Origin of the page that plays Excel. */
  hostOrigin: string;
  /** Sum of `HostFlag`; shared runtime with custom functions unless said otherwise. */
  flags?: number;
}

/** Client build that the page claims to be; only shown in diagnostics. */
const HOST_VERSION = '16.00';

/**
 * Names a frame that is **not yet in the document**, so that office.js in it will start against this page.
 * Naming an inserted frame would make office.js leave for about:blank.
 * @throws when the frame is already inserted
 */
export function prepareFrame(frame: HTMLIFrameElement, options: FrameNameOptions): FrameIdentity {
  if (frame.isConnected) throw new Error('A frame must be prepared before it is inserted into the page.');
  const identity: FrameIdentity = { conversation: crypto.randomUUID(), controlId: 'addin-1' };
  frame.name = frameName(identity, options);
  return identity;
}

/** The text of `window.name`. */
function frameName({ conversation, controlId }: FrameIdentity, options: FrameNameOptions): string {
  const flags = options.flags ?? HostFlag.SharedApp + HostFlag.CustomFunction;
  const correlation = conversation;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo: `Excel$Web$${HOST_VERSION}$${options.locale}$${correlation}$$$${flags}`,
    xdmInfo: `${conversation}|${controlId}|${options.hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}
