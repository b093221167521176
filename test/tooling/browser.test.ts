import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, launchBrowser, NO_BROWSER } from '../../scripts/browser';
import { carriedBrowser } from '../../scripts/browser/carried';
import { candidatePaths } from '../../scripts/browser/installed';

const folder = mkdtempSync(join(tmpdir(), 'careledger-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that answers `--version`, as a browser does. */
function program(name: string, exitCode: number): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });
  return path;
}

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('the order of browsers', () => {
  const environment = { PATH: folder };

  test('CHROME_PATH comes first', () => {
    const named = program('my-chrome', 0);
    program('chromium', 0);
    expect(findBrowser({ environment: { ...environment, CHROME_PATH: named } })).toMatchObject({
      source: 'CHROME_PATH',
      executablePath: named,
    });
  });

  test('a CHROME_PATH that names nothing is an error, not a reason to look further', () => {
    expect(() => findBrowser({ environment: { ...environment, CHROME_PATH: '/no/chrome' } })).toThrow('/no/chrome');
  });

  test('an installed browser that does not start is passed over', () => {
    program('google-chrome', 1);
    const chromium = program('chromium', 0);
    expect(findBrowser({ environment })).toMatchObject({ source: 'installed', executablePath: chromium });
  });

  test('without any browser the error says what to do', () => {
    expect(() => findBrowser({ environment: {}, cpu: 'mips' })).toThrow(NO_BROWSER);
    expect(NO_BROWSER).toMatch(/CHROME_PATH/);
  });
});

test.each([
  ['win32', { PROGRAMFILES: 'C:/Program Files' }, /^C:.Program Files.Google.Chrome.Application.chrome\.exe$/],
  ['darwin', { HOME: '/Users/li' }, /^.Applications.Google Chrome\.app.Contents.MacOS.Google Chrome$/],
  ['linux', { PATH: '/usr/bin' }, /^.usr.bin.google-chrome-stable$/],
] as const)('looks for Chrome first on %s', (platform, environment, expected) => {
  expect(candidatePaths(platform, environment)[0]).toMatch(expected);
});

const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64' ? describe : describe.skip;

onLinuxX64('the carried Chromium', () => {
  test('starts, and takes the libraries that it carries', async () => {
    const choice = findBrowser({ environment: { PATH: '' } });
    expect(choice.source).toBe('@sparticuz/chromium');
    const libraries = choice.env['LD_LIBRARY_PATH'] ?? '';
    const { stdout } = spawnSync('ldd', [choice.executablePath], { env: choice.env, encoding: 'utf8' });
    for (const library of ['libnss3.so', 'libnspr4.so', 'libexpat.so.1']) {
      expect(stdout).toContain(`${library} => ${join(libraries, library)}`);
    }
    const browser = await launchBrowser({}, choice);
    try {
      const page = await browser.newPage();
      await page.setContent('<p>关爱台账</p>');
      expect(await page.textContent('p')).toBe('关爱台账');
    } finally {
      await browser.close();
    }
  });

  test('is not offered to other systems', () => {
    expect(carriedBrowser(folder, 'win32', 'x64')).toBeNull();
    expect(carriedBrowser(folder, 'linux', 'arm64')).toBeNull();
  });
});
