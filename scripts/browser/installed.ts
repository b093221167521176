/** Where Chrome, Chromium and Edge are usually installed, on each system. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names of programs looked for on the PATH (Linux), the best known first. */
const PROGRAMS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const MAC_PATHS = [
  'Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS_PATHS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'Chromium/Application/chrome.exe'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Every place worth looking at on this system, best first. */
export function candidatePaths(platform: NodeJS.Platform, environment: Environment): readonly string[] {
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.map((name) => environment[name]).filter((root) => root !== undefined);
    return WINDOWS_PATHS.flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (platform === 'darwin') {
    const roots = ['/', environment['HOME']].filter((root) => root !== undefined);
    return MAC_PATHS.flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
}

/** The installed browser, or `null`. */
export function installedBrowser(platform: NodeJS.Platform, environment: Environment): string | null {
  return candidatePaths(platform, environment).find((path) => existsSync(path) && starts(path, platform)) ?? null;
}

/** Some Linux systems install a `chromium-browser` that only says how to get one. Elsewhere asking would open a window. */
function starts(path: string, platform: NodeJS.Platform): boolean {
  return platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
