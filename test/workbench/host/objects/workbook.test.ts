/** The workbook's own parts, through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

type Batch = (context: Excel.RequestContext) => Promise<unknown>;
const facts: [string, Batch, unknown][] = [
  [
    'name, dirty, culture',
    async (context) => {
      context.workbook.load('name,isDirty');
      context.application.cultureInfo.load('name');
      context.application.cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      return [
        context.workbook.name,
        context.workbook.isDirty,
        context.application.cultureInfo.name,
        context.application.cultureInfo.datetimeFormat.shortDatePattern,
      ];
    },
    ['test.xlsx', false, 'zh-CN', 'yyyy/M/d'],
  ],
  [
    'settings',
    async (context) => {
      const { settings } = context.workbook;
      settings.add('班级', { list: [1, '二'] });
      settings.add('学校', '希望小学');
      await context.sync();
      const found = settings.getItemOrNullObject('班级').load('value');
      const missing = settings.getItemOrNullObject('没有');
      settings.getItem('学校').delete();
      settings.load('items/key,items/value');
      await context.sync();
      return [found.value, missing.isNullObject, settings.items.map((item) => item.key)];
    },
    [{ list: [1, '二'] }, true, ['班级']],
  ],
  [
    'names',
    async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      names.add('名单', sheet.getRange('A1:B3'));
      names.add('学校', '希望小学');
      sheet.names.add('本地', '=Sheet1!$C$1');
      await context.sync();
      const range = names.getItem('名单').getRange().load('address');
      names.load('items/name,items/type,items/value,items/formula,items/scope');
      const none = names.getItemOrNullObject('本地');
      await context.sync();
      return [
        range.address,
        names.items.map((item) => [item.name, item.type, item.value as unknown, item.formula as unknown, item.scope]),
        none.isNullObject,
      ];
    },
    [
      'Sheet1!A1:B3',
      [
        ['名单', 'Range', 'Sheet1!A1:B3', '=Sheet1!$A$1:$B$3', 'Workbook'],
        ['学校', 'String', '希望小学', '="希望小学"', 'Workbook'],
      ],
      true,
    ],
  ],
  [
    'selection',
    async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      return [selected.address, active.address];
    },
    ['Sheet1!B2:C3', 'Sheet1!B2'],
  ],
  [
    'properties',
    async (context) => {
      const { properties } = context.workbook;
      properties.title = '台账';
      properties.custom.add('学期', '2026-1');
      properties.load('title');
      const custom = properties.custom.getItem('学期').load('value,type');
      await context.sync();
      return [properties.title, custom.value as unknown, custom.type];
    },
    ['台账', '2026-1', 'String'],
  ],
  [
    'custom XML parts',
    async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:care"><b/></a>').load('id,namespaceUri');
      await context.sync();
      const only = context.workbook.customXmlParts.getByNamespace('urn:care').getOnlyItem().load('id');
      const xml = part.getXml();
      await context.sync();
      return [part.namespaceUri, only.id === part.id, xml.value];
    },
    ['urn:care', true, '<a xmlns="urn:care"><b/></a>'],
  ],
  [
    'load tolerates placeholders on collections and on null objects',
    async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items,nothingSuch' as 'items');
      const missing = sheets.getItemOrNullObject('没有').load('nothingSuch' as 'name');
      await context.sync();
      return [sheets.items.length, missing.isNullObject];
    },
    [1, true],
  ],
  [
    'what is done to a null object is nothing',
    async (context) => {
      context.workbook.worksheets.getItemOrNullObject('没有').delete();
      await context.sync();
      return null;
    },
    null,
  ],
  [
    'protected workbook',
    async (context) => {
      context.workbook.protection.protect('x');
      context.workbook.protection.load('protected');
      await context.sync();
      return context.workbook.protection.protected;
    },
    true,
  ],
];
test.each(facts)('%s', async (_name, batch, expected) => {
  expect(await bench.run(batch)).toEqual(expected);
});

test('sheets of a protected workbook stay', async () => {
  const error = await bench.fails(async (context) => {
    context.workbook.protection.protect();
    context.workbook.worksheets.add();
    await context.sync();
  });
  expect(error.code).toBe('AccessDenied');
});

test('toJSON of a range loaded without names has its scalars', async () => {
  const keys = await bench.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load();
    await context.sync();
    return Object.keys(range.toJSON());
  });
  expect(keys).toEqual(
    expect.arrayContaining(['address', 'values', 'formulas', 'text', 'numberFormat', 'rowIndex', 'columnHidden', 'hyperlink']),
  );
});
