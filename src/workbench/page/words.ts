/** The words of the workbench page, Chinese first. */

export type Language = 'zh-CN' | 'en-US';

const WORDS = {
  workbench: ['工作台', 'Workbench'],
  notExcel: ['在浏览器里模拟 Excel，供试用；不是 Excel 本身', 'Plays Excel in the browser for trying things out; it is not Excel'],
  new: ['新建', 'New'],
  open: ['打开', 'Open'],
  save: ['保存', 'Save'],
  samples: ['示例', 'Samples'],
  undo: ['撤销', 'Undo'],
  redo: ['重做', 'Redo'],
  unsaved: ['未保存', 'Unsaved'],
  asOf: ['当作今天', 'As of'],
  packets: ['通信记录', 'Packets'],
  faults: ['故障注入', 'Faults'],
  pane: ['任务窗格', 'Task pane'],
  hidePane: ['隐藏窗格', 'Hide the pane'],
  showPane: ['显示窗格', 'Show the pane'],
  nameBox: ['名称框', 'Name box'],
  formula: ['编辑栏', 'Formula bar'],
  addSheet: ['新建工作表', 'New sheet'],
  renameSheet: ['重命名', 'Rename'],
  deleteSheet: ['删除', 'Delete'],
  hideSheet: ['隐藏', 'Hide'],
  unhideSheets: ['取消隐藏…', 'Unhide…'],
  tabColor: ['工作表标签颜色', 'Tab colour'],
  none: ['无', 'None'],
  ok: ['确定', 'OK'],
  cancel: ['取消', 'Cancel'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  retry: ['重试', 'Retry'],
  close: ['关闭', 'Close'],
  sum: ['求和', 'Sum'],
  count: ['计数', 'Count'],
  average: ['平均值', 'Average'],
  ready: ['就绪', 'Ready'],
  editing: ['编辑', 'Edit'],
  calculating: ['正在计算…', 'Calculating…'],
  zoom: ['显示比例', 'Zoom'],
  cut: ['剪切', 'Cut'],
  copy: ['复制', 'Copy'],
  paste: ['粘贴（Ctrl+V）', 'Paste (Ctrl+V)'],
  clear: ['清除内容', 'Clear contents'],
  insertRows: ['插入行', 'Insert rows'],
  deleteRows: ['删除行', 'Delete rows'],
  insertColumns: ['插入列', 'Insert columns'],
  deleteColumns: ['删除列', 'Delete columns'],
  hideRows: ['隐藏行', 'Hide rows'],
  hideColumns: ['隐藏列', 'Hide columns'],
  unhideRows: ['取消隐藏行', 'Unhide rows'],
  unhideColumns: ['取消隐藏列', 'Unhide columns'],
  freezeHere: ['冻结窗格', 'Freeze panes'],
  unfreeze: ['取消冻结窗格', 'Unfreeze panes'],
  bold: ['加粗', 'Bold'],
  note: ['批注…', 'Note…'],
  noteText: ['批注内容（留空则删除）', 'Text of the note (empty deletes it)'],
  sortUp: ['升序', 'Sort ascending'],
  sortDown: ['降序', 'Sort descending'],
  clearFilter: ['清除筛选', 'Clear filter'],
  selectAll: ['（全选）', '(Select all)'],
  blanks: ['（空白）', '(Blanks)'],
  search: ['搜索', 'Search'],
  chart: ['图表', 'Chart'],
  saveChanges: ['是否保存对“{0}”的更改？', 'Save the changes to "{0}"?'],
  discard: ['不保存', "Don't save"],
  keptTitle: ['保存前请确认', 'Before saving'],
  keptText: [
    '这个文件里有工作台不能保留的内容，另存的文件将不含：',
    'This file holds things that the workbench cannot keep. The saved copy will not contain:',
  ],
  keptOpened: ['已打开。注意：工作台不能保留这些内容：{0}', 'Opened. Note: the workbench cannot keep: {0}'],
  newWorkbookFile: ['新工作簿.xlsx', 'New workbook.xlsx'],
  newWindow: [
    '加载项新建了一个工作簿。Excel 会在新窗口打开它；工作台把它放进了浏览器的下载。',
    'The add-in made a new workbook. Excel opens it in a window of its own; the workbench has put it into the downloads.',
  ],
  saveAnyway: ['仍然保存', 'Save anyway'],
  fileFailed: ['打不开“{0}”', 'Cannot open "{0}"'],
  saveFailed: ['保存失败', 'Saving failed'],
  dropHere: ['放开即可打开 .xlsx 文件', 'Drop the .xlsx file to open it'],
  opening: ['正在打开…', 'Opening…'],
  protectedTitle: ['工作表受保护', 'Protected sheet'],
  protectedText: [
    '您试图更改的单元格位于受保护的工作表中。若要更改，请先取消工作表保护。',
    "The cell you're trying to change is on a protected sheet. To change it, unprotect the sheet first.",
  ],
  validationTitle: ['Microsoft Excel', 'Microsoft Excel'],
  validationText: [
    '此值与此单元格定义的数据验证限制不匹配。',
    "This value doesn't match the data validation restrictions defined for this cell.",
  ],
  validationGoOn: ['是否继续？', 'Continue?'],
  badFormula: ['此公式有问题，请检查括号、引号和逗号。', 'There is a problem with this formula. Check brackets, quotes and commas.'],
  badSheetName: [
    '工作表名称不能为空、不能超过 31 个字，不能含有 : \\ / ? * [ ]，也不能与其他工作表重名。',
    'A sheet name must not be empty, longer than 31 characters, contain : \\ / ? * [ ], or equal the name of another sheet.',
  ],
  lastSheet: ['工作簿内至少要有一张可见的工作表。', 'A workbook must contain at least one visible sheet.'],
  deleteSheetText: ['将永久删除工作表“{0}”。是否继续？', 'The sheet "{0}" will be deleted for good. Continue?'],
  badReference: [
    '找不到“{0}”：请输入单元格地址（如 B5）、名称或表名。',
    'Cannot find "{0}": enter a cell address such as B5, a name or a table name.',
  ],
  cannotDo: ['不能这样做', 'That cannot be done'],
  partOfArray: ['不能更改动态数组结果的一部分。', "You can't change part of an array."],
  addinFailed: ['加载项页面没有连接上。请确认地址能打开：{0}', 'The add-in page did not connect. Check that the address opens: {0}'],
  noManifest: ['读不到 manifest.xml，功能区按钮不可用。', 'Cannot read manifest.xml; ribbon buttons are not available.'],
  partOfMerge: ['不能只更改合并单元格的一部分。', "You can't change part of a merged cell."],
  partOfTable: ['这样会打散表格的一部分。请对整个表格操作。', 'That would tear a table apart. Do it to the whole table.'],
  overlapsTable: ['表格的单元格不能这样操作：会与表格重叠。', 'That would overlap a table.'],
  badTableName: ['表名不合规则。', 'That is no name for a table.'],
  tableNameTaken: ['已有同名的表或名称。', 'That name is taken.'],
  tableHeader: ['表格的标题行必须留在原处。', "The table's header row must stay where it is."],
  pastEdge: ['有内容会被移出工作表的边界。', 'Cells with content would move past the edge of the sheet.'],
  notFound: ['没有找到。', 'Not found.'],
  externalLink: ['打开外部链接？{0}', 'Open the external link? {0}'],
  noPackets: ['还没有通信。', 'Nothing yet.'],
  fault: ['故障', 'Fault'],
  off: ['关', 'Off'],
} as const satisfies Record<string, readonly [string, string]>;

export type Word = keyof typeof WORDS;

let language: Language = 'zh-CN';

/** The language kept from the last visit; Chinese when there is none. */
export function startLanguage(): Language {
  return (language = localStorage.getItem('workbench.language') === 'en-US' ? 'en-US' : 'zh-CN');
}

export function currentLanguage(): Language {
  return language;
}

export function keepLanguage(next: Language): void {
  localStorage.setItem('workbench.language', next);
}

/** A word in the page's language; `{0}` and so on are replaced by `values`. */
export function say(word: Word, ...values: readonly (string | number)[]): string {
  const text: string = WORDS[word][language === 'zh-CN' ? 0 : 1];
  return text.replace(/\{(\d)\}/g, (_all, index: string) => String(values[Number(index)] ?? ''));
}
