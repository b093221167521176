/**
 * The part of `Office` that the real client lacks under the HostBridge, as only the loader office.js makes it.
 *
 * Ours, not Microsoft's: `Office.onReady`, `Office.context` (requirements, languages, host, platform, diagnostics),
 * `Office.HostType`, `Office.PlatformType`. Everything else on `Office` and all of `Excel` is the client's own code.
 * Left out, so that use of them fails: `Office.context.document` and `ui` (legacy document APIs, settings, dialogs).
 */
import { isSetSupported, type RequirementMatrix } from '../office/requirements';

export interface OfficeShimOptions {
  locale: string;
  requirements: RequirementMatrix;
}

const HOST_TYPE = { Excel: 'Excel' };
const PLATFORM_TYPE = {
  PC: 'PC',
  OfficeOnline: 'OfficeOnline',
  Mac: 'Mac',
  iOS: 'iOS',
  Android: 'Android',
  Universal: 'Universal',
};

/** The client's `Office` with the missing members in front of it; `context` there is a getter that needs the loader. */
export function completeOffice<T extends object>(office: T, options: OfficeShimOptions): T {
  const info = { host: HOST_TYPE.Excel, platform: PLATFORM_TYPE.OfficeOnline };
  const context = {
    ...info,
    contentLanguage: options.locale,
    displayLanguage: options.locale,
    diagnostics: { ...info, version: '16.0.15407.10000' },
    requirements: {
      isSetSupported: (name: string, version?: string | number) => isSetSupported(options.requirements, name, version),
    },
  };
  const onReady = async (callback?: (given: typeof info) => unknown): Promise<typeof info> => {
    await callback?.(info);
    return info;
  };
  const members = { HostType: HOST_TYPE, PlatformType: PLATFORM_TYPE, onReady, context };
  const complete = Object.create(office) as T;
  for (const [name, value] of Object.entries(members)) Object.defineProperty(complete, name, { value, enumerable: true });
  return complete;
}
