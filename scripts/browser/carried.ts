/**
 * The Chromium that the npm package `@sparticuz/chromium` carries (Linux, x64): unpacked once into the project's cache,
 * with the libraries that a bare server lacks. The package's own unpacking writes to one shared place in the temporary
 * folder and adds the libraries on Amazon's machines only, so this is done here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export interface CarriedBrowser {
  readonly executablePath: string;
  /** The folder of the libraries, for LD_LIBRARY_PATH. */
  readonly libraries: string;
  /** A folder with a `fonts.conf`, for FONTCONFIG_PATH. */
  readonly fonts: string;
}

/** Archive → the folder it is unpacked into. */
const ARCHIVES = { 'al2023.tar.br': 'al2023', 'fonts.tar.br': 'fonts' };

/**
 * The machine's fonts, if it has any, and the carried one: without any font at all Chromium breaks down. The package's own
 * configuration names folders of Amazon's machines.
 */
const FONTS_CONF =
  '<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir prefix="relative">fonts</dir></fontconfig>';

/** `null` where the package has nothing for this system, or is not installed. */
export function carriedBrowser(
  cacheFolder: string,
  platform: string = process.platform,
  cpu: string = process.arch,
): CarriedBrowser | null {
  if (platform !== 'linux' || cpu !== 'x64') return null;
  const folder = packageFolder();
  if (folder === null || !existsSync(join(folder, 'bin', 'chromium.br'))) return null;
  const unpacked = join(cacheFolder, `chromium-${packageVersion(folder)}`);
  if (!existsSync(unpacked)) unpack(join(folder, 'bin'), unpacked);
  return {
    executablePath: join(unpacked, 'chromium'),
    libraries: join(unpacked, 'al2023', 'lib'),
    fonts: join(unpacked, 'fonts'),
  };
}

function packageFolder(): string | null {
  const require = createRequire(join(process.cwd(), 'package.json'));
  try {
    // The entry point is build/cjs/index.cjs.
    return dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return null;
    throw error;
  }
}

function packageVersion(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

/** Unpacks beside the target and renames at the end, so that a second process never sees half a browser. */
function unpack(bin: string, target: string): void {
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'chromium'), inflate(join(bin, 'chromium.br')), { mode: 0o755 });
  for (const [archive, folder] of Object.entries(ARCHIVES)) {
    mkdirSync(join(draft, folder));
    const tar = spawnSync('tar', ['-x', '-C', join(draft, folder)], { input: inflate(join(bin, archive)) });
    if (tar.status !== 0) throw new Error(`${archive} could not be unpacked: ${tar.error?.message ?? String(tar.stderr)}`);
  }
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), FONTS_CONF);
  try {
    renameSync(draft, target);
  } catch (error) {
    // Another process was quicker.
    rmSync(draft, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

function inflate(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}
