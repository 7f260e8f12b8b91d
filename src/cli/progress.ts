const PATIENCE_MS = 1000;
const FRAME_MS = 200;

/** Shows on stderr that work goes on, once it takes longer than a second, and only to a person at a terminal. */
export async function withProgress<T>(what: string, work: Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work;
  const started = performance.now();
  const timer = setInterval(() => {
    const elapsed = performance.now() - started;
    if (elapsed >= PATIENCE_MS) process.stderr.write(`\r${what} … ${(elapsed / 1000).toFixed(0)} s`);
  }, FRAME_MS);
  timer.unref();
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (performance.now() - started >= PATIENCE_MS) process.stderr.write('\r\u001B[K');
  }
}
