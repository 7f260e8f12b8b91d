/** The verbs of Kubernetes by what they do. Source: kubernetes.io, "Request verbs". */
export const READS: ReadonlySet<string> = new Set(['get', 'list', 'watch']);
export const CHANGES: ReadonlySet<string> = new Set(['create', 'update', 'patch']);
export const DELETES: ReadonlySet<string> = new Set(['delete', 'deletecollection']);
