import { officeJsFile } from '../../../src/workbench/serve/office-js-files';

const root = process.cwd();

test.each([
  ['/lib/1/hosted/office.js', 'text/javascript; charset=utf-8'],
  ['/lib/1/hosted/excel-web-16.00.js', 'text/javascript; charset=utf-8'],
  ['/lib/1/hosted/zh-CN/office_strings.js', 'text/javascript; charset=utf-8'],
  ['/lib/1/hosted/AgaveErrorUX/index.html', 'text/html; charset=utf-8'],
])('%s is served', (path, type) => {
  const answer = officeJsFile(path, root);
  expect(answer?.type).toBe(type);
  expect(answer?.body.length).toBeGreaterThan(100);
});

test('the trust page says yes to the frame around it', () => {
  expect(String(officeJsFile('/lib/1/hosted/AgaveErrorUX/index.html', root)?.body)).toContain('hostUserTrusted');
});

test.each([
  '/lib/1/hosted/none.js',
  '/lib/1/hosted/../package.json',
  '/lib/1/hosted/../../../../package.json',
  '/lib/1/hosted/',
  '/office.js',
])('%s is not served', (path) => expect(officeJsFile(path, root)).toBeNull());
