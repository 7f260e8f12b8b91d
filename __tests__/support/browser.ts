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

/** A part of the page, in its own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the page is shown on. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Dots a unit. */
  readonly scale?: number;
  readonly dark?: boolean;
  /** As a printer would, in place of a screen. */
  readonly print?: boolean;
}

export interface Page extends AsyncDisposable {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  /** A picture of what the screen shows, or of one part of it, as PNG. */
  picture(of?: Box): Promise<Buffer>;
  /** What the page complained of: errors, and all that its policy refused. */
  readonly complaints: readonly string[];
}

/** Opens a page of its own in a headless browser, over the DevTools protocol. */
export async function openPage(markup: string, screen: Screen = { width: 1280, height: 900 }): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-page-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, markup);
  const browser = launch(join(folder, 'profile'));
  const exited = new Promise((done) => browser.once('exit', done));
  const { send, complaints } = await connect(await pageAddress(browser.stderr));
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  await showOn(send, screen);
  const evaluate = async (expression: string) => {
    const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    return result?.value;
  };
  await send('Page.navigate', { url: `file://${file}` });
  await evaluate(`new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))`);
  return {
    complaints,
    evaluate,
    press: async (key) => {
      const text = key.length === 1 ? { text: key } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key });
    },
    picture: async (of) => {
      const clip = of === undefined ? {} : { clip: { ...of, scale: 1 }, captureBeyondViewport: true };
      const { data = '' } = await send('Page.captureScreenshot', { format: 'png', ...clip });
      return Buffer.from(data, 'base64');
    },
    [Symbol.asyncDispose]: async () => {
      browser.kill();
      await exited;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A browser that says on stderr where it listens. */
function launch(profile: string) {
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-port=0'];
  return spawn(browserPath ?? '', [...options, `--user-data-dir=${profile}`], { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function showOn(send: Send, { width, height, scale = 1, dark = false, print = false }: Screen): Promise<void> {
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: width < 600 });
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  await send('Emulation.setEmulatedMedia', { media: print ? 'print' : 'screen', features });
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
  readonly data?: string;
}

/** Calls a method of the browser's protocol. */
type Send = (method: string, params?: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** An answer to a call, or an event. */
interface Message {
  readonly id?: number;
  readonly result?: Answer;
  readonly params?: { readonly entry?: { text: string }; readonly exceptionDetails?: { text: string } };
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((open) => socket.addEventListener('open', open));
  const waiting = new Map<number, (answer: Answer) => void>();
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id = 0, result = {}, params }: Message = JSON.parse(String(data));
    complaints.push(...[params?.entry, params?.exceptionDetails].flatMap((said) => said?.text ?? []));
    waiting.get(id)?.(result);
  });
  let last = 0;
  const send: Send = (method, params = {}) =>
    new Promise((answer) => {
      last += 1;
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return { send, complaints };
}
