/** Draws the PNG icons of the manifest from the SVG files in assets/icons, with the test browser: `npm run icons`. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from '../browser';
import { ICON_SIZES } from './sizes';

const FOLDER = join('assets', 'icons');

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
      const svg = readFileSync(join(FOLDER, file), 'utf8');
      for (const size of ICON_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
        const png = await page.screenshot({ omitBackground: true });
        writeFileSync(join(FOLDER, `${basename(file, '.svg')}-${size}.png`), png);
      }
    }
  } finally {
    await browser.close();
  }
}

void draw();
