/** Applications that migrate their own data when they start. */
import type { UpgradePath } from './path.ts';

export const APPLICATIONS: readonly UpgradePath[] = [
  {
    product: 'GitLab',
    images: ['gitlab/gitlab-ce', 'gitlab/gitlab-ee'],
    line: 2,
    stops: ['16.3', '16.7', '16.11', '17.5', '17.8', '17.11', '18.2', '18.5', '18.8', '18.11'],
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: () =>
      'Migrations that run in the background at a stop never run, and the next version fails on the data they left.',
    checklist: 'backup taken, background migrations of the last stop finished',
    source: 'https://docs.gitlab.com/update/upgrade_paths',
  },
  {
    product: 'Nextcloud',
    images: ['nextcloud'],
    line: 1,
    maxMajorStep: 1,
    longer: 'refused',
    downgrade: 'never',
    skippedWhy: () =>
      'The image replaces the code before it checks the version, so the instance stays broken until the old image is back.',
    checklist: 'backup of database and files taken, apps compatible with the target',
    source: 'https://github.com/nextcloud/docker/issues/617',
  },
  {
    product: 'Keycloak',
    images: ['quay.io/keycloak/keycloak', 'keycloak/keycloak', 'bitnami/keycloak'],
    line: 2,
    longer: 'untested',
    downgrade: 'never',
    checklist: 'database backup taken, all nodes stopped before the first new one starts',
    source: 'https://www.keycloak.org/docs/latest/upgrading/',
  },
];
