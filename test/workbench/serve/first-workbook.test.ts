/** The sample workbooks that the page is told of, and the one with which it begins. */
import type { Server } from 'node:http';
import { listen, workbenchServer } from '../../../src/workbench/serve/server';

const root = process.cwd();
let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function ask<T>(path: string, first: string | undefined, read: (answer: Response) => Promise<T>): Promise<T> {
  server = workbenchServer({ page: root, pane: root, root, ...(first !== undefined && { first }) });
  return read(await fetch(`http://localhost:${await listen(server, 0)}${path}`));
}

test.each<[first: string | undefined, opens: string | null]>([
  ['示范小学.xlsx', '示范小学.xlsx'],
  ['missing.xlsx', null],
  [undefined, null],
])('told to begin with %s it begins with %s', async (first, opens) => {
  const served = await ask('/samples.json', first, (answer) => answer.json() as Promise<{ names: string[]; opens: string | null }>);
  expect(served.opens).toBe(opens);
  expect(served.names).toEqual(expect.arrayContaining(['示范小学.xlsx', '三年级1班留守儿童花名册.xlsx']));
});

test('a sample comes under its Chinese name', async () => {
  const bytes = await ask(`/assets/samples/${encodeURIComponent('示范小学.xlsx')}`, undefined, (answer) => answer.arrayBuffer());
  expect(new Uint8Array(bytes).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
