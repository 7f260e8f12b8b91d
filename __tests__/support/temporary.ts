/** All temporary folders of a run lie in one, which goes with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The workers of the run inherit where temporary files lie; returns what to do when all of them are done. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
