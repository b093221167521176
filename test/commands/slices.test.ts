/** Long work in slices: progress is told, the page may draw in between, and stopping leaves nothing. */
import { inSlices } from '../../src/commands/slices';

function* work(total: number, log: number[]): Generator<{ done: number; total: number }, string> {
  for (let done = 1; done <= total; done++) {
    log.push(done);
    yield { done, total };
  }
  return 'all';
}

/** A clock that goes 15 ms further at every look. */
const ticking = () => {
  let now = 0;
  return () => (now += 15);
};

test('short work is done at once', async () => {
  const told: number[] = [];
  expect(
    await inSlices(
      work(5, []),
      (done) => void told.push(done),
      () => 0,
    ),
  ).toBe('all');
  expect(told).toEqual([]);
});

test('long work tells how far it is, and lets others run', async () => {
  const told: number[] = [];
  let others = 0;
  const timer = setInterval(() => others++, 0);
  expect(await inSlices(work(40, []), (done) => void told.push(done), ticking())).toBe('all');
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(5);
  expect([...told].sort((a, b) => a - b)).toEqual(told);
  expect(others).toBeGreaterThan(0);
});

test('stopped work ends there', async () => {
  const log: number[] = [];
  expect(await inSlices(work(40, log), (done) => done < 10, ticking())).toBeNull();
  expect(log.length).toBeLessThan(20);
});
