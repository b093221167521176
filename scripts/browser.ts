/**
 * The browser for tests and pictures: the one named by CHROME_PATH, an installed Chrome, Edge or Chromium, or the
 * Chromium carried by `@sparticuz/chromium`, in that order. There is no download.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { carriedBrowser } from './browser/carried';
import { installedBrowser } from './browser/installed';

export interface BrowserChoice {
  /** Why this one, for people. */
  readonly source: 'CHROME_PATH' | 'installed' | '@sparticuz/chromium';
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Variables to add to the environment of the browser's process. */
  readonly env: Readonly<Record<string, string>>;
}

export const NO_BROWSER =
  '没有可用的浏览器：请安装 Chrome、Edge 或 Chromium，或用环境变量 CHROME_PATH 指出它的位置，再运行一次。 ' +
  'No browser: install Chrome, Edge or Chromium, or set CHROME_PATH to one, and run again.';

export interface SearchPlace {
  readonly platform: NodeJS.Platform;
  readonly cpu: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cacheFolder: string;
}

/** @throws Error saying what to do when there is no browser, or when CHROME_PATH names none. */
export function findBrowser(place: Partial<SearchPlace> = {}): BrowserChoice {
  const platform = place.platform ?? process.platform;
  const environment = place.environment ?? process.env;
  const args = launchArguments(platform);

  const named = environment['CHROME_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH 指向的文件不存在 / CHROME_PATH names no file: ${named}`);
    return { source: 'CHROME_PATH', executablePath: named, args, env: {} };
  }
  const installed = installedBrowser(platform, environment);
  if (installed !== null) return { source: 'installed', executablePath: installed, args, env: {} };

  const cacheFolder = place.cacheFolder ?? join(process.cwd(), '.cache');
  const carried = carriedBrowser(cacheFolder, platform, place.cpu ?? process.arch);
  if (carried === null) throw new Error(NO_BROWSER);
  return {
    source: '@sparticuz/chromium',
    executablePath: carried.executablePath,
    // The carried build has no sandbox helper and no graphics driver.
    args: [...new Set([...args, '--no-sandbox', '--disable-gpu'])],
    env: { LD_LIBRARY_PATH: carried.libraries, FONTCONFIG_PATH: carried.fonts },
  };
}

/** Starts the browser without a window. The caller closes it. */
export async function launchBrowser(options: LaunchOptions = {}, choice = findBrowser()): Promise<Browser> {
  return chromium.launch({
    ...options,
    executablePath: choice.executablePath,
    args: [...choice.args, ...(options.args ?? [])],
    env: { ...definedEntries(process.env), ...choice.env },
  });
}

/** Chromium's sandbox does not run as root, which is who CI is; small containers have a tiny /dev/shm. */
function launchArguments(platform: NodeJS.Platform): readonly string[] {
  if (platform !== 'linux') return [];
  return process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : ['--disable-dev-shm-usage'];
}

function definedEntries(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
