/** GitHub's list of global advisories, as strict as its published description; what it answers is valid by that too. */
import { Ajv } from 'ajv';
import semver from 'semver';
import description from '../../fixtures/github-advisories.json' with { type: 'json' };
import { type Answered, type Asked, serve, type Service } from './server.ts';

const ajv = new Ajv({ strict: false });
ajv.addSchema(description, 'api');
const isValidAnswer = ajv.compile({
  type: 'array',
  items: { $ref: 'api#/components/schemas/global-advisory' },
});
const PARAMETERS = new Map(
  description.parameters.map(({ name, schema }) => [
    name,
    ajv.compile({ ...schema, components: description.components }),
  ]),
);
/** Servers refuse longer request lines. */
const LONGEST_URL = 8190;
const MOST_AFFECTS = 1000;

export interface GitHubAdvisory {
  readonly id: string;
  readonly cve?: string;
  readonly summary?: string;
  readonly type?: 'reviewed' | 'malware' | 'unreviewed';
  readonly severity?: 'critical' | 'high' | 'medium' | 'low' | 'unknown';
  readonly v3?: number;
  readonly v4?: number;
  readonly withdrawn?: string;
  readonly affects: readonly {
    readonly ecosystem: string;
    readonly name: string;
    readonly range: string;
    readonly patched?: string;
  }[];
}

/** Starts it with some advisories. `perPage` caps its pages, to have several. */
export const gitHubWith = (advisories: readonly GitHubAdvisory[], perPage = 100): Promise<Service> =>
  serve((asked) => answer(asked, advisories, perPage));

function answer({ method, url, headers }: Asked, advisories: readonly GitHubAdvisory[], most: number): Answered {
  if (url.href.length > LONGEST_URL) return { status: 414, body: {} };
  if (headers['user-agent'] === undefined) return { status: 403, body: { message: 'User-Agent is required' } };
  if (method !== 'GET' || url.pathname !== '/advisories') return { status: 404, body: { message: 'Not Found' } };
  const wrong = wrongParameter(url.searchParams);
  if (wrong !== undefined) return { status: 422, body: { message: wrong, documentation_url: '' } };
  const matching = advisories.filter((advisory) => matches(advisory, url.searchParams)).map(written);
  const start = Number(url.searchParams.get('after') ?? 0);
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), most);
  const body = matching.slice(start, start + size);
  if (!isValidAnswer(body))
    throw new Error(`the fake answers what GitHub never would: ${ajv.errorsText(isValidAnswer.errors)}`);
  const next = new URL(url);
  next.searchParams.set('after', String(start + size));
  const link = `<https://elsewhere.example${next.pathname}${next.search}>; rel="next", <https://elsewhere.example/>; rel="first"`;
  return { body, headers: start + size < matching.length ? { link } : {} };
}

function wrongParameter(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    const validate = PARAMETERS.get(name);
    if (validate === undefined) return `${name} is no parameter`;
    if (!validate(/^\d+$/.test(value) && name === 'per_page' ? Number(value) : value)) return `${name} is not valid`;
  }
  const affects = query.get('affects')?.split(',') ?? [];
  return affects.length > MOST_AFFECTS || affects.includes('') ? 'affects is not valid' : undefined;
}

/** Both the type and the ecosystem must be asked for; a version is matched by the range of its own package alone. */
function matches({ type = 'reviewed', affects }: GitHubAdvisory, query: URLSearchParams): boolean {
  if (type !== (query.get('type') ?? 'reviewed')) return false;
  const own = affects.filter(({ ecosystem }) => [null, ecosystem].includes(query.get('ecosystem')));
  const asked = query.get('affects')?.split(',') ?? [];
  return own.some(({ name, range }) =>
    asked.some((item) => {
      const at = item.lastIndexOf('@');
      const [wanted, version] = at > 0 ? [item.slice(0, at), item.slice(at + 1)] : [item, '*'];
      return wanted.toLowerCase() === name.toLowerCase() && semver.satisfies(version, range.replaceAll(',', ' '));
    }),
  );
}

const scored = (score: number | undefined, version: string) =>
  score === undefined ? { vector_string: null, score: 0 } : { vector_string: `CVSS:${version}/AV:N`, score };

function written(advisory: GitHubAdvisory) {
  const { id, cve = null, summary = `About ${id}`, type = 'reviewed', severity = 'high', withdrawn = null } = advisory;
  const identifiers = [{ type: 'GHSA', value: id }, ...(cve === null ? [] : [{ type: 'CVE', value: cve }])];
  const day = '2026-01-01T00:00:00Z';
  const none = null;
  return {
    ghsa_id: id,
    cve_id: cve,
    url: `https://api.github.example/advisories/${id}`,
    html_url: `https://github.example/advisories/${id}`,
    repository_advisory_url: none,
    summary,
    description: none,
    type,
    severity,
    source_code_location: none,
    identifiers,
    references: [],
    published_at: day,
    updated_at: day,
    github_reviewed_at: day,
    nvd_published_at: none,
    withdrawn_at: withdrawn,
    vulnerabilities: advisory.affects.map(({ ecosystem, name, range, patched = null }) => ({
      package: { ecosystem, name },
      vulnerable_version_range: range,
      first_patched_version: patched,
      vulnerable_functions: [],
    })),
    cvss: none,
    cvss_severities: { cvss_v3: scored(advisory.v3, '3.1'), cvss_v4: scored(advisory.v4, '4.0') },
    cwes: [],
    credits: [],
  };
}
