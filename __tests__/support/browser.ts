import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A headless browser on this machine; undefined where there is none. */
export const browserPath: string | undefined = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

export interface Page extends AsyncDisposable {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** What the page complained of: errors, and all that its policy refused. */
  readonly complaints: readonly string[];
}

/** Opens a page of its own in a headless browser, over the DevTools protocol. */
export async function openPage(markup: string): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, markup);
  const browser = spawn(
    browserPath ?? '',
    ['--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0', `--user-data-dir=${folder}/profile`],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = new Promise((done) => browser.once('exit', done));
  const { send, loaded, complaints } = await connect(await pageAddress(browser.stderr));
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await send('Page.navigate', { url: `file://${file}` });
  await loaded;
  return {
    complaints,
    evaluate: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
      return result?.value;
    },
    press: async (key) => {
      const text = key.length === 1 ? { text: key } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    [Symbol.asyncDispose]: async () => {
      browser.kill();
      await exited;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Waits for the browser to name its address, then asks it for the address of its page. */
async function pageAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: stderr })) {
    const host = /ws:\/\/([^/]+)/.exec(line)?.[1];
    if (host === undefined) continue;
    const listed = await fetch(`http://${host}/json/list`);
    const targets: readonly { type: string; webSocketDebuggerUrl: string }[] = JSON.parse(await listed.text());
    const page = targets.find(({ type }) => type === 'page');
    if (page !== undefined) return page.webSocketDebuggerUrl;
  }
  throw new Error('the browser ended before it said where it listens');
}

interface Answer {
  readonly result?: { readonly value?: unknown };
}

/** An answer to a call, or an event. */
interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly method?: string;
  readonly params?: { readonly entry?: { text: string }; readonly exceptionDetails?: { text: string } };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((open) => socket.addEventListener('open', open));
  const waiting = new Map<number, (answer: Answer) => void>();
  const complaints: string[] = [];
  const loaded = new Promise<void>((done) => {
    socket.addEventListener('message', ({ data }) => {
      const { id = 0, result = {}, method, params }: Message = JSON.parse(String(data));
      complaints.push(...[params?.entry, params?.exceptionDetails].flatMap((said) => said?.text ?? []));
      if (method === 'Page.loadEventFired') done();
      waiting.get(id)?.(result);
    });
  });
  let last = 0;
  const send = (method: string, params: Readonly<Record<string, unknown>> = {}) =>
    new Promise<Answer>((answer) => {
      last += 1;
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, loaded, complaints };
}
