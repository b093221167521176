/** The page that plays Excel in the browser test: one workbook, one pane, everything within reach of the test. */
import { createHost } from '../../../src/workbench/host/create-host';
import { Exchange } from '../../../src/workbench/host/exchange/exchange';
import { openPane, type Pane } from './open-pane';
import type { FunctionInput } from '../../../src/workbench/host/functions/call-arguments';
import { CellError, Workbook } from '../../../src/workbench/sheets/model';

const workbook = new Workbook('试用.xlsx');
const sheet = workbook.addSheet('一');
const host = createHost({ workbook });
const exchange = new Exchange({ host });
const notices: string[] = [];
const parameters = [
  { name: 'a', type: 'number' },
  { name: 'b', type: 'number' },
];
const pane: Pane = openPane({
  container: document.body,
  address: new URLSearchParams(location.search).get('addin') ?? '',
  locale: 'zh-CN',
  documentUrl: workbook.fileName,
  host,
  exchange,
  onNotice: (notice) => void notices.push(notice),
  functions: {
    namespace: 'TRY',
    metadata: {
      allowErrorForDataTypeAny: true,
      functions: [
        { id: 'ADD', name: 'ADD', parameters },
        { id: 'ERRORS', name: 'ERRORS', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
        { id: 'ROWS', name: 'ROWS', parameters: [] },
        { id: 'FAIL', name: 'FAIL', parameters: [] },
        { id: 'NONE', name: 'NONE', parameters: [] },
        { id: 'COUNT', name: 'COUNT', parameters: [], options: { stream: true } },
      ],
    },
  },
});

const playground = {
  workbook,
  sheet,
  host,
  exchange,
  notices,
  pane,
  call: (name: string, args: FunctionInput[]) => pane.functions?.lookup(name)?.(args, { place: { sheet, row: 0, column: 0 } }),
  error: (code: CellError['code']) => new CellError(code),
  /** The first `count` values of a stream, which is then cancelled. */
  stream: (name: string, count: number) =>
    new Promise<FunctionInput[]>((resolve) => {
      const values: FunctionInput[] = [];
      const cancel = pane.functions?.call(name, [], (value) => {
        if (values.push(value) < count) return;
        cancel?.();
        resolve(values);
      });
    }),
};
export type Playground = typeof playground;
Object.assign(window, { playground });
