/** `npm start`: builds what is out of date and serves the workbench. Options: `--port N`, `--addin ADDRESS`, `--open`. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildWorkbenchPane } from '../../../scripts/build/workbench-pane';
import { buildWorkbenchPage } from './bundle-page';
import { listen, workbenchServer } from './server';

const USUAL_PORT = 3300;
const TRIES = 20;
/** The school that a first look is shown. */
const FIRST_SAMPLE = '示范小学.xlsx';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    addin: { type: 'string' },
    functions: { type: 'string' },
    namespace: { type: 'string' },
    open: { type: 'boolean' },
  },
});

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const root = process.cwd();
  const [page, pane] = await Promise.all([buildWorkbenchPage(root), buildWorkbenchPane(root)]);
  const port = await listenNear(workbenchServer({ page, pane, root, first: FIRST_SAMPLE }), values.port);
  const query = new URLSearchParams();
  for (const key of ['addin', 'functions', 'namespace'] as const) {
    const value = values[key];
    if (value !== undefined) query.set(key, value);
  }
  const address = `http://localhost:${port}/${query.size > 0 ? `?${query}` : ''}`;
  process.stdout.write(`工作台 Workbench: ${address}\n按 Ctrl+C 停止。Press Ctrl+C to stop.\n`);
  if (values.open) openInBrowser(address);
}

/** The port asked for, or the first free one from the usual port on. */
async function listenNear(server: ReturnType<typeof workbenchServer>, asked: string | undefined): Promise<number> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${asked}: 端口应为 0 至 65535 的整数。A port is a whole number from 0 to 65535.`);
    return listen(server, port);
  }
  for (let port = USUAL_PORT; ; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= USUAL_PORT + TRIES) throw error;
    }
  }
}

function openInBrowser(address: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
  spawn(command ?? 'xdg-open', [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => process.stdout.write('请自行在浏览器里打开上面的地址。Please open the address above in a browser.\n'))
    .unref();
}
