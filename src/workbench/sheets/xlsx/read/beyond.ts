/** Names, in a person's words, of what a file holds and this model does not keep. */
import type { ReadContext, Relation } from './context';
import type { XmlNode } from '../xml';
import { descendants } from '../xml';

/** By the last word of a relationship's type, for parts of the workbook. */
const WORKBOOK_RELATIONS: Record<string, string> = {
  vbaProject: '宏（VBA）',
  externalLink: '到其他工作簿的链接',
  connections: '外部数据连接',
  pivotCacheDefinition: '数据透视表',
  slicerCache: '切片器',
  timelineCache: '日程表',
  xlMacrosheet: '宏表',
  xlIntlMacrosheet: '宏表',
  attachedToolbars: '自定义工具栏',
  powerPivotData: '数据模型',
};
/** The same, for parts of a sheet. */
const SHEET_RELATIONS: Record<string, string> = {
  pivotTable: '数据透视表',
  slicer: '切片器',
  timeline: '日程表',
  queryTable: '数据查询',
  oleObject: '嵌入的对象',
  package: '嵌入的对象',
  ctrlProp: '表单控件',
  control: 'ActiveX 控件',
  image: '背景图片',
  customProperty: '工作表自定义属性',
};
/** Elements of a sheet that are not read. */
const SHEET_ELEMENTS: Record<string, string> = {
  scenarios: '方案',
  protectedRanges: '允许编辑的区域',
  customSheetViews: '自定义视图',
  dataConsolidate: '合并计算设置',
  picture: '背景图片',
  oleObjects: '嵌入的对象',
  controls: '控件',
  legacyDrawingHF: '页眉页脚图片',
  cellWatches: '监视窗口',
  smartTags: '智能标记',
};
/** Attributes of elements that are read, with the values under which something more stands in the file. */
const ATTRIBUTES: readonly { element: string; attribute: string; values: readonly string[]; words: string }[] = [
  { element: 'headerFooter', attribute: 'differentFirst', values: ['1', 'true'], words: '首页的页眉页脚' },
  { element: 'headerFooter', attribute: 'differentOddEven', values: ['1', 'true'], words: '偶数页的页眉页脚' },
  { element: 'pageSetup', attribute: 'useFirstPageNumber', values: ['1', 'true'], words: '起始页码' },
  { element: 'pageSetup', attribute: 'pageOrder', values: ['overThenDown'], words: '先行后列的打印顺序' },
  { element: 'sheetView', attribute: 'showZeros', values: ['0', 'false'], words: '不显示零值' },
  {
    element: 'u',
    attribute: 'val',
    values: ['double', 'singleAccounting', 'doubleAccounting'],
    words: '双下划线和会计用下划线（改为单下划线）',
  },
  { element: 'vertAlign', attribute: 'val', values: ['superscript', 'subscript'], words: '上标和下标' },
];
/** Groups in the extension list of a sheet. */
const EXTENSIONS: Record<string, string> = {
  sparklineGroups: '迷你图',
  slicerList: '切片器',
  timelineRefs: '日程表',
  protectedRanges: '允许编辑的区域',
};

export function reportWorkbookParts(context: ReadContext, relations: Relation[]): void {
  for (const { type } of relations) {
    const words = WORKBOOK_RELATIONS[type];
    if (words) context.notRead(words);
  }
}

export function reportSheetParts(context: ReadContext, sheetName: string, relations: Relation[]): void {
  for (const { type } of relations) {
    const words = SHEET_RELATIONS[type];
    if (words) context.notRead(words, sheetName);
    else if (type === 'threadedComment') context.notKept('批注会话（保留为普通批注）', sheetName);
  }
}

/** Reports an element that the reader has no use for, and attributes of those that it has, when a person would miss them. */
export function reportSheetElement(context: ReadContext, sheetName: string, node: XmlNode): void {
  const words = SHEET_ELEMENTS[node.name];
  if (words) context.notRead(words, sheetName);
  reportAttributes(context, node, sheetName);
}

/** @param node an element by itself, or the parent of those in question. */
export function reportAttributes(context: ReadContext, node: XmlNode, sheetName?: string): void {
  for (const { element, attribute, values, words } of ATTRIBUTES) {
    const found = [node, ...node.children].some((one) => one.name === element && values.includes(one.attributes[attribute] ?? ''));
    if (found && element === 'headerFooter') context.notRead(words, sheetName);
    else if (found) context.notKept(words, sheetName);
  }
}

export function reportExtensions(context: ReadContext, sheetName: string, extensions: XmlNode): void {
  for (const [name, words] of Object.entries(EXTENSIONS)) {
    if (descendants(extensions, name).length > 0) context.notRead(words, sheetName);
  }
}
