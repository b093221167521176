/** The icons that the pane draws. Fluent's own list of all 1,800 would be a tenth of what the pane starts with. */
import { registerIcons } from '@fluentui/react/lib/Styling';

interface IconFont {
  readonly family: string;
  /** One of the files that the build copies into `assets/fonts`; a browser asks for it when it first draws an icon of it. */
  readonly file: string;
  readonly icons: Readonly<Record<string, string>>;
}

/** Where the package has them (`test/taskpane/icons.test.ts` compares); beside our own those of message bars, check boxes and lists. */
export const ICON_FONTS: readonly IconFont[] = [
  {
    family: 'FabricMDL2Icons',
    file: 'fabric-icons-a13498cf.woff',
    icons: { ChevronDown: '\uE70D', Cancel: '\uE711', Settings: '\uE713', CheckMark: '\uE73E', Clear: '\uE894', Info: '\uE946' },
  },
  { family: 'FabricMDL2Icons-0', file: 'fabric-icons-0-467ee27f.woff', icons: { People: '\uE716', Back: '\uE72B', Refresh: '\uE72C' } },
  { family: 'FabricMDL2Icons-1', file: 'fabric-icons-1-4d521695.woff', icons: { Warning: '\uE7BA', History: '\uE81C', Import: '\uE8B5' } },
  {
    family: 'FabricMDL2Icons-2',
    file: 'fabric-icons-2-63c99abf.woff',
    icons: { Repair: '\uE90F', AlarmClock: '\uE919', Completed: '\uE930' },
  },
  {
    family: 'FabricMDL2Icons-3',
    file: 'fabric-icons-3-089e217a.woff',
    icons: { CheckList: '\uE9D5', Shield: '\uEA18', ErrorBadge: '\uEA39' },
  },
  { family: 'FabricMDL2Icons-4', file: 'fabric-icons-4-a656cc0a.woff', icons: { BarChart4: '\uEAE7' } },
  { family: 'FabricMDL2Icons-5', file: 'fabric-icons-5-f95ba260.woff', icons: { Blocked2: '\uECE4' } },
  { family: 'FabricMDL2Icons-6', file: 'fabric-icons-6-ef6fd590.woff', icons: { DoubleChevronUp: '\uEDBD', PenWorkspace: '\uEDC6' } },
  { family: 'FabricMDL2Icons-7', file: 'fabric-icons-7-2b97bb99.woff', icons: { DoubleChevronDown: '\uEE04' } },
  { family: 'FabricMDL2Icons-8', file: 'fabric-icons-8-6fdf1528.woff', icons: { Compare: '\uF057' } },
  { family: 'FabricMDL2Icons-15', file: 'fabric-icons-15-3807251b.woff', icons: { Hide3: '\uF6AC' } },
];

/** Must have run before anything is drawn. */
export function registerUsedIcons(): void {
  for (const { family, file, icons } of ICON_FONTS) {
    registerIcons({
      style: {
        MozOsxFontSmoothing: 'grayscale',
        WebkitFontSmoothing: 'antialiased',
        fontStyle: 'normal',
        fontWeight: 'normal',
        speak: 'none',
      },
      fontFace: { fontFamily: `"${family}"`, src: `url('assets/fonts/${file}') format('woff')` },
      icons: { ...icons },
    });
  }
}
