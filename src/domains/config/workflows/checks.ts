/** Steps that look for trouble, or that prove what was built: by the action they use, or the commands they run. */
import { textAt, type ConfigNode } from '../tree.ts';
import { usesOf } from './model.ts';

interface Check {
  /** What it is for: one tool may take the place of another. */
  readonly purpose: string;
  readonly uses: RegExp;
  readonly commands: RegExp;
}

const NEVER = /(?!)/;
const command = (names: string): RegExp => new RegExp(String.raw`(?<![-\w])(?:${names})(?![-\w/])`);

const CHECKS: readonly Check[] = [
  {
    purpose: 'code',
    uses: /^github\/codeql-action\/analyze/,
    commands: command('semgrep|codeql (?:database|resolve)'),
  },
  {
    purpose: 'holes',
    uses: /^(?:actions\/dependency-review-action|aquasecurity\/trivy-action|anchore\/scan-action|google\/osv-scanner-action|snyk\/actions)/,
    commands: command('grype|trivy|osv-scanner|snyk|npm audit|pip-audit|cargo (?:audit|deny)|govulncheck'),
  },
  {
    purpose: 'contents',
    uses: /^anchore\/sbom-action(?!\/download)/,
    commands: command('syft'),
  },
  {
    purpose: 'secrets',
    uses: /^(?:gitleaks\/gitleaks-action|trufflesecurity\/trufflehog)/,
    commands: command('gitleaks|trufflehog'),
  },
  {
    purpose: 'signatures',
    uses: /^(?:sigstore\/(?!cosign-installer)|actions\/attest)/,
    commands: command('cosign (?:sign|sign-blob|attest|verify)'),
  },
  {
    purpose: 'workflows',
    uses: /^(?:ossf\/scorecard-action|zizmorcore\/zizmor-action)/,
    commands: command('zizmor|scorecard'),
  },
  { purpose: 'network', uses: /^step-security\/harden-runner/, commands: NEVER },
];

/** What a step that looks for trouble is for; undefined for any other. */
export function purposeOf(step: ConfigNode): string | undefined {
  const [uses, run] = [usesOf(step) ?? '', textAt(step, 'run') ?? ''];
  return CHECKS.find((check) => check.uses.test(uses) || check.commands.test(run))?.purpose;
}

/** Whether a step looks for trouble: a job without it no longer does. */
export const isCheck = (step: ConfigNode): boolean => purposeOf(step) !== undefined;
