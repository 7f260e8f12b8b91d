import { configRule } from '../../changes.ts';

const role = (verbs: string, names = '') => `apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: reader }
rules:
  - { apiGroups: [""], resources: [pods]${names}, verbs: [${verbs}] }
`;

export default configRule({
  id: 'config/role-narrowed',
  on: 'role-narrowed',
  class: 'hardening',
  title: 'role may do less',
  why: 'Whoever takes over a holder can do less harm.',
  fix: 'Check that no holder still needs what is gone.',
  outcomes: {
    narrowed: {
      risk: 'info',
      message: ({ role: name, lost }) => `\`${name}\` gives up ${lost} of its rights and gains none.`,
    },
  },
  examples: [
    { before: role('get, list, delete'), after: role('get, list'), outcome: 'narrowed' },
    { before: role('get'), after: role('get', ', resourceNames: [web]'), outcome: 'narrowed' },
    { before: role('get, list'), after: role('list, get'), outcome: 'none' },
    { before: role('get'), after: '', outcome: 'none' },
    { before: role('get, list'), after: role('get, update'), outcome: 'none' },
  ],
  classify: () => 'narrowed',
});
