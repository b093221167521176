/** `npm start` opens with the sample school, unless the address says otherwise. */
import type { Server } from 'node:http';
import { listen, workbenchServer } from '../../../src/workbench/serve/server';

const root = process.cwd();
let server: Server;
afterEach(() => new Promise((done) => server.close(done)));

async function locationOf(query: string, first?: string): Promise<string | null> {
  server = workbenchServer({ page: root, pane: root, root, ...(first !== undefined && { first }) });
  const answer = await fetch(`http://localhost:${await listen(server, 0)}/${query}`, { redirect: 'manual' });
  await answer.body?.cancel();
  return answer.headers.get('location');
}

const SCHOOL = encodeURIComponent('示范小学.xlsx');
test.each<[query: string, first: string | undefined, location: string | null]>([
  ['', '示范小学.xlsx', `/?open=${SCHOOL}`],
  ['?asOf=2026-11-23', '示范小学.xlsx', `/?asOf=2026-11-23&open=${SCHOOL}`],
  ['?open=', '示范小学.xlsx', null],
  ['?addin=http://localhost:1/', '示范小学.xlsx', null],
  ['', 'missing.xlsx', null],
  ['', undefined, null],
])('/%s with first sample %s', async (query, first, location) => expect(await locationOf(query, first)).toBe(location));
