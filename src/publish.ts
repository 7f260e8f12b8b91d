import { publishArtifact } from './github/artifact/publish-artifact.ts';
import { explain } from './github/explain.ts';
import { setFailed } from './github/log.ts';

try {
  await publishArtifact(process.env);
} catch (error) {
  setFailed(explain(error));
}
