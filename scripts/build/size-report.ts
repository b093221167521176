/** After a build: says what a browser downloads for the pane, and complains when what the pane needs to start grows past the budget. */
import { gzipSync } from 'node:zlib';
import { WebpackError, type Compiler } from 'webpack';

/** Compressed bytes of scripts and styles with which the pane starts. A school's line carries this in a second or two. */
export const PANE_BUDGET = 220_000;

export interface AssetSize {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
}

export class SizeReport {
  apply(compiler: Compiler): void {
    const sizes: AssetSize[] = [];
    compiler.hooks.compile.tap('SizeReport', () => {
      sizes.length = 0;
    });
    compiler.hooks.assetEmitted.tap('SizeReport', (name, { content }) => {
      if (/^[^/]+\.(js|css)$/.test(name)) sizes.push(measure(name, content));
    });
    compiler.hooks.afterEmit.tap('SizeReport', (compilation) => {
      // What is loaded later, when somebody asks for it, does not delay the start.
      const initial = new Set([...compilation.entrypoints.values()].flatMap((entry) => entry.getFiles()));
      const total = sizes.filter(({ name }) => initial.has(name)).reduce((sum, size) => sum + size.compressed, 0);
      if (sizes.length > 0) compiler.getInfrastructureLogger('careledger').info(sizeTable(sizes));
      if (compiler.options.mode === 'production' && total > PANE_BUDGET) {
        compilation.warnings.push(new WebpackError(`The pane is ${kilobytes(total)} compressed; the budget is ${kilobytes(PANE_BUDGET)}.`));
      }
    });
  }
}

export function measure(name: string, content: Buffer): AssetSize {
  return { name, bytes: content.length, compressed: gzipSync(content).length };
}

export function sizeTable(sizes: readonly AssetSize[]): string {
  return [...sizes]
    .sort((a, b) => b.compressed - a.compressed)
    .map(({ name, bytes, compressed }) => `${name}: ${kilobytes(bytes)}, compressed ${kilobytes(compressed)}`)
    .join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
