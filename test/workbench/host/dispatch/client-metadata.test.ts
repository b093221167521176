/** The committed metadata is that of the pinned office.js. */
import committed from '../../../../src/workbench/host/dispatch/client-metadata.json';
import { readClientMetadata } from '../../../../src/workbench/host/dispatch/read-client-metadata';
import { loadExcelClient } from '../../../../src/workbench/host/client/node-client';

test('client-metadata.json equals what the client says of itself', () => {
  const client = loadExcelClient();
  expect(readClientMetadata(client.Excel)).toEqual(committed);
  client.close();
});
