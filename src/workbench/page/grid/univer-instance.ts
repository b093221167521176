/** Starts Univer as a bare grid: canvas, selection, scrolling and the cell editor; no menus, no calculation, no files. */
import { CanceledError, ICommandService, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { defaultTheme } from '@univerjs/themes';
import { UniverUIPlugin } from '@univerjs/ui';
import docsUiZh from '@univerjs/docs-ui/locale/zh-CN';
import designZh from '@univerjs/design/locale/zh-CN';
import formulaUiZh from '@univerjs/sheets-formula-ui/locale/zh-CN';
import formulaZh from '@univerjs/sheets-formula/locale/zh-CN';
import sheetsUiZh from '@univerjs/sheets-ui/locale/zh-CN';
import sheetsZh from '@univerjs/sheets/locale/zh-CN';
import uiZh from '@univerjs/ui/locale/zh-CN';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';

export interface UniverInstance {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly commands: ICommandService;
}

/** Univer's own words are few here (it shows no menus), so one language is enough. */
export function startUniver(container: HTMLElement): UniverInstance {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(designZh, uiZh, docsUiZh, sheetsZh, sheetsUiZh, formulaZh, formulaUiZh) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    maxAutoHeightCount: 0,
  });
  // The cell editor itself is a part of the formula plugins; no cell of the grid ever holds a formula to calculate.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const api = FUniver.newAPI(univer);
  return { univer, api, commands: univer.__getInjector().get(ICommandService) };
}

export { CanceledError, UniverInstanceType };
