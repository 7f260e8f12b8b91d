import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  belongsTo,
  breaksBySemver,
  claims,
  compareParts,
  concerns,
  docker_default,
  ecosystems,
  goRelease,
  releaseNumbers,
  sharesPrefix,
  stepOf,
  terraform
} from "./chunk-LLD4PW53.js";
import {
  matchesChange
} from "./chunk-4PTPIWQZ.js";
import {
  DEFAULT_SETTINGS,
  require_picomatch
} from "./chunk-UTFATTF2.js";
import {
  packageId
} from "./chunk-QBBHR7TY.js";
import "./chunk-3JUGGQP4.js";
import {
  rulesFor
} from "./chunk-OYZPJHLB.js";
import "./chunk-JJ22DMJZ.js";
import {
  parsePairs,
  unreadableRule
} from "./chunk-RJV7PKQA.js";
import {
  compare,
  gather
} from "./chunk-BICNWQS5.js";
import {
  ECOSYSTEMS,
  compareRisk,
  shiftRisk
} from "./chunk-ZUBX7SIF.js";
import {
  UserError,
  noneIfUnreadable
} from "./chunk-TGDLJCRC.js";
import {
  __toESM
} from "./chunk-5HJ3J6EK.js";

// src/domains/dependencies/conflicts.ts
function conflictsBetween({ file, before, after }, ecosystem) {
  const [had, has] = [once(before?.conflicts ?? []), once(after?.conflicts ?? [])];
  if (after === void 0) return [];
  const known2 = new Set(had.map(keyOf));
  const stillNamed = new Set(has.map(({ name }) => name));
  const [was, is] = [selectedIn(before), selectedIn(after)];
  const factOf2 = (kind, conflict2) => ({
    kind,
    subject: conflict2.name,
    key: `${conflict2.omitted}->${conflict2.selected}`,
    ecosystem: ecosystem.name,
    name: conflict2.name,
    locked: true,
    from: was.get(conflict2.name) ?? null,
    to: is.get(conflict2.name) ?? null,
    ...weighed(conflict2, ecosystem)
  });
  const introduced = has.filter((conflict2) => !known2.has(keyOf(conflict2))).map((conflict2) => ({
    ...factOf2("version-conflict-introduced", conflict2),
    after: { path: file.path, line: conflict2.line }
  }));
  const fixed = had.filter(({ name }) => !stillNamed.has(name)).map((conflict2) => ({
    ...factOf2("version-conflict-fixed", conflict2),
    before: { path: file.previousPath ?? file.path, line: conflict2.line },
    after: { path: file.path, line: is.has(conflict2.name) ? lineOf(after, conflict2.name) : 1 }
  }));
  return [...introduced, ...fixed];
}
var keyOf = ({ name, omitted }) => `${name}@${omitted}`;
var once = (conflicts) => [...new Map(conflicts.toReversed().map((conflict2) => [keyOf(conflict2), conflict2])).values()].toReversed();
var selectedIn = (manifest) => new Map(manifest?.dependencies.map(({ name, written }) => [name, written]));
var lineOf = ({ dependencies: dependencies2 }, name) => dependencies2.find((entry) => entry.name === name)?.line ?? 1;
function weighed({ selected, omitted }, { versions }) {
  const [stands, asked] = [versions.parse(selected), versions.parse(omitted)];
  const majors = Math.abs((stands?.parts[0] ?? 0) - (asked?.parts[0] ?? 0));
  const older = stands !== void 0 && asked !== void 0 && versions.compare(stands, asked) < 0;
  return { selected, omitted, older, majors };
}

// src/domains/dependencies/ecosystem.ts
var canonicalName = (ecosystem, name) => ecosystem.canonical?.(name) ?? name;

// src/domains/dependencies/bringers.ts
var MOST_BRINGERS = 3;
function withBringers(changes, before, after, ecosystem) {
  if (changes.every(({ direct }) => direct)) return [...changes];
  const [was, is] = [bringersIn(before, ecosystem), bringersIn(after, ecosystem)];
  return changes.map((change) => {
    if (change.direct) return change;
    const bringers = change.head === null ? was : is;
    return { ...change, broughtBy: bringers.get(canonicalName(ecosystem, change.name)) ?? [] };
  });
}
function bringersIn(manifest, ecosystem) {
  const found = /* @__PURE__ */ new Map();
  const { edges, direct } = graphOf(manifest, ecosystem);
  const isNew = ({ name, root }) => {
    const known2 = found.get(name) ?? [];
    if (known2.length === MOST_BRINGERS || known2.includes(root)) return false;
    found.set(name, [...known2, root]);
    return true;
  };
  let wave = direct.map((root) => ({ name: root.key, root: root.name }));
  while (wave.length > 0) {
    wave = wave.flatMap(
      ({ name, root }) => (edges.get(name) ?? []).map((required) => ({ name: required, root })).filter(isNew)
    );
  }
  return found;
}
function graphOf(manifest, ecosystem) {
  const edges = /* @__PURE__ */ new Map();
  const direct = [];
  for (const entry of manifest?.dependencies ?? []) {
    const key2 = canonicalName(ecosystem, entry.name);
    const required = (entry.requires ?? []).map((name) => canonicalName(ecosystem, name));
    const known2 = edges.get(key2);
    if (known2 === void 0) edges.set(key2, required);
    else known2.push(...required);
    if (entry.direct !== false) direct.push({ key: key2, name: entry.name });
  }
  return { edges, direct };
}

// src/domains/dependencies/denials/entry.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/domains/dependencies/denials/range.ts
var TERM = /^(>=|<=|>|<|=|)(\w[^<>=^~!*]*)$/;
var HOLDS = /* @__PURE__ */ new Map([
  [">=", (order) => order >= 0],
  ["<=", (order) => order <= 0],
  [">", (order) => order > 0],
  ["<", (order) => order < 0],
  ["=", (order) => order === 0],
  ["", (order) => order === 0]
]);
function termsOf(range) {
  const alternatives = range.split("||").map(
    (alternative) => alternative.replaceAll(/([<>=]) +/g, "$1").split(/[ ,]+/).filter((term) => term !== "").map((term) => TERM.exec(term))
  );
  if (alternatives.some((terms) => terms.length === 0 || terms.includes(null))) return void 0;
  return alternatives.map((terms) => terms.map((term) => [term?.[1] ?? "", term?.[2] ?? ""]));
}
var isRange = (range, scheme) => termsOf(range)?.every((terms) => terms.every(([, version]) => scheme.parse(version) !== void 0)) ?? false;
var isWithin = (range, version, scheme) => (termsOf(range) ?? []).some(
  (terms) => terms.every(([operator, bound]) => {
    const [one, other] = [scheme.parse(version), scheme.parse(bound)];
    return one !== void 0 && other !== void 0 && HOLDS.get(operator)?.(scheme.compare(one, other)) === true;
  })
);

// src/domains/dependencies/denials/entry.ts
var named = (ecosystem, name, version) => ({
  ecosystem,
  spelling: spelt(name, ownerOf(ecosystem)),
  version
});
var TYPES = /* @__PURE__ */ new Map([
  ["gem", "bundler"],
  ["githubactions", "github-actions"],
  ["golang", "go"],
  ["hex", "mix"],
  ["oci", "docker"]
]);
var SHAPE = /^pkg:([a-z][a-z0-9.+-]*)\/(@?[^\s@]+)(?:@(.*))?$/;
function entryOf(text) {
  const [, type = "", written = "", range] = SHAPE.exec(text) ?? [];
  const ecosystem = TYPES.get(type) ?? ECOSYSTEMS.find((name) => name === type);
  if (ecosystem === void 0)
    throw broken(text, "Write `pkg:TYPE/NAME` or `pkg:TYPE/NAME@RANGE`, as `pkg:npm/left-pad@<1.3`.");
  const owner = ownerOf(ecosystem);
  const versions = owner?.versions ?? terraform;
  if (range !== void 0 && !isRange(range, versions)) {
    throw broken(text, "Write its range with `<`, `<=`, `>`, `>=` or `=`, alternatives with `||`, as `>=3.3.6 <4`.");
  }
  const isNamed2 = (0, import_picomatch.default)(spelt(decoded(written), owner), { dot: true, noextglob: true, bash: true });
  return {
    text,
    matches: ({ ecosystem: other, spelling, version }) => other === ecosystem && isNamed2(spelling) && (range === void 0 || version !== null && isWithin(range, version, versions))
  };
}
var ownerOf = (name) => ecosystems.find((ecosystem) => ecosystem.name === name);
var broken = (text, hint) => new UserError(`\`${text}\` in \`dependencies\` of the settings names no package`, hint);
var decoded = (name) => name.replaceAll(/%40/gi, "@").replaceAll(/%2f/gi, "/").replaceAll(/%2a/gi, "*");
function spelt(name, owner) {
  if (owner?.name === "github-actions") return name.split("/", 2).join("/");
  const own = owner === void 0 ? name : canonicalName(owner, name);
  return own.replaceAll(":", "/").toLowerCase();
}

// src/domains/dependencies/denials/denials.ts
var USED = /* @__PURE__ */ new Set(["library", "runtime", "override"]);
function denialsAmong(changes, { deny, allow }) {
  const [denied, allowed] = [deny.map(entryOf), allow.map(entryOf)];
  return changes.flatMap((change) => {
    if (denied.length === 0 || !USED.has(change.role)) return [];
    const packages = packagesOf(change);
    const isSpokenOf = (entry2) => packages.some((one) => entry2.matches(one));
    const entry = denied.find(isSpokenOf);
    return entry === void 0 || allowed.some(isSpokenOf) ? [] : [denialOf(change, entry.text)];
  });
}
function packagesOf({ ecosystem, name, head }) {
  if (head === null) return [];
  const fetched = head.source?.kind === "fork" ? [head.source.location] : [];
  return [name, ...fetched].map((one) => named(ecosystem, one, head.version));
}
function denialOf(change, entry) {
  const { subject, before, after, secret, ecosystem, name, direct, locked, from, to } = change;
  return {
    kind: "denied",
    subject,
    key: entry,
    ...before && { before },
    ...after && { after },
    ...secret && { secret },
    ecosystem,
    name,
    direct,
    locked,
    from,
    to,
    entry
  };
}

// src/domains/dependencies/governed.ts
function governedBy(policy3, change) {
  const entry = policy3.find(({ match }) => speaksOfChanges(match) && matchesChange(change, match));
  const asks = entry?.approvals !== void 0 || (entry?.decide ?? "pass") !== "pass";
  return asks ? { ...change, governed: true } : change;
}
var speaksOfChanges = ({ domain, rule, class: ofClass, risk }) => (domain?.includes("dependencies") ?? true) && rule === void 0 && ofClass === void 0 && risk === void 0;

// src/domains/dependencies/imports/orphans.ts
var orphansAmong = (changes) => changes.flatMap((change) => orphanOf(change) ?? []);
function orphanOf(change) {
  const { imports, fromName, before, after, ecosystem, direct, locked, from, base } = change;
  const name = fromName ?? change.name;
  if (imports === null || imports.found === null) return void 0;
  const { specifier, ...place2 } = imports.found;
  return {
    kind: "import-orphaned",
    subject: name,
    ...before && { before },
    after: place2,
    ecosystem,
    name,
    direct,
    locked,
    from,
    to: null,
    scope: base?.scope ?? "production",
    manifest: after?.path ?? "",
    specifier,
    borrowed: imports.borrowed
  };
}
function notesAbout(changes) {
  const partly = changes.filter(({ imports }) => imports !== null && imports.unread > 0);
  return [...gather(partly, ({ after }) => after?.path ?? "")].map(([manifest, some]) => {
    const names = [...new Set(some.map(({ fromName, name }) => `\`${fromName ?? name}\``))].join(", ");
    const unread = some[0]?.imports?.unread ?? 0;
    return `Whether code still imports ${names}, removed from \`${manifest}\`, is not fully known: ${unread} source ${unread === 1 ? "file was" : "files were"} not read.`;
  });
}

// src/domains/dependencies/manifests.ts
var folderOf = (path3) => path3.slice(0, path3.lastIndexOf("/") + 1);
function foldersUp(folder) {
  const names = folder.split("/").slice(0, -1);
  return [...names.keys(), names.length].toReversed().map(
    (depth) => names.slice(0, depth).map((name) => `${name}/`).join("")
  );
}
async function manifestsAt(tree2, paths, ecosystem) {
  const texts = await Promise.all(paths.map(async (path3) => ({ path: path3, text: await textAt(tree2, path3) })));
  return texts.flatMap(({ path: path3, text }) => text === void 0 ? [] : parsed(text, path3, ecosystem) ?? []);
}
async function textAt(tree2, path3) {
  return tree2.read(path3).catch(noneIfUnreadable);
}
function parsed(text, path3, ecosystem) {
  try {
    return ecosystem.parse(text, path3);
  } catch (error) {
    return noneIfUnreadable(error);
  }
}

// src/domains/dependencies/upgrade-paths/path.ts
var release = (text) => releaseNumbers(text) ?? [];
function compareReleases(a, b) {
  const shared = Math.min(a.length, b.length);
  return compareParts(a.slice(0, shared), b.slice(0, shared));
}
var lineOf2 = ({ line }, version) => version.slice(0, line).join(".");

// src/domains/dependencies/upgrade-paths/assess.ts
function assess(path3, from, to) {
  const range = path3.badRanges?.find((bad2) => isWithin2(bad2, to));
  const step2 = from && stepHazard(path3, from, to);
  if (range === void 0) return step2 ? [step2] : [];
  const bad = { kind: "bad-release", range };
  return step2 && step2.kind !== "in-order" ? [bad, step2] : [bad];
}
var isWithin2 = ({ first, last }, version) => version.length >= release(first).length && compareReleases(release(first), version) <= 0 && compareReleases(version, release(last)) <= 0;
function stepHazard(path3, from, to) {
  const order = compareReleases(to.slice(0, path3.line), from.slice(0, path3.line));
  if (order === 0) return void 0;
  return order < 0 ? downgrade(path3, from, to) : upgrade(path3, from, to);
}
function downgrade(path3, from, to) {
  if (path3.downgrade === void 0) return void 0;
  const oneMinor = from[0] === to[0] && (from[1] ?? 0) - (to[1] ?? 0) === 1;
  const least = path3.minTo?.[lineOf2(path3, to)];
  const reachable = least === void 0 || compareReleases(to, release(least)) >= 0;
  const possible = path3.downgrade === "one-minor" && oneMinor && reachable;
  return { kind: "downgrade", possible, ...least === void 0 ? {} : { least } };
}
function upgrade(path3, from, to) {
  const over = skipped(path3, from, to);
  if (over.length > 0) return { kind: "skipped", over, legs: legsOver(path3, over, to) };
  const least = leastStart(path3, from, to);
  if (least !== void 0 && compareReleases(from, release(least)) < 0) return { kind: "start-too-old", least };
  const turn = turnBetween(path3, from, to);
  if (turn) return { kind: "turn", turn };
  return path3.checklist === void 0 ? void 0 : { kind: "in-order" };
}
function skipped(path3, from, to) {
  const stops = path3.stops ?? [];
  if (from[0] === to[0] && path3.maxMinorStep !== void 0) return minorsOver(path3.maxMinorStep, from, to);
  if (path3.maxMajorStep !== void 0) return between(from[0] ?? 0, to[0] ?? 0, path3.maxMajorStep).map(String);
  return stops.filter((stop) => compareReleases(from, release(stop)) < 0 && compareReleases(release(stop), to) < 0);
}
function minorsOver(step2, [major, minor], [, toMinor]) {
  if (minor === void 0 || toMinor === void 0) return [];
  return between(minor, toMinor, step2).map((passed) => `${major}.${passed}`);
}
var MOST_STEPS = 50;
var between = (low, high, step2) => Array.from(
  { length: Math.max(0, Math.min(Math.ceil((high - low) / step2) - 1, MOST_STEPS)) },
  (_, i) => low + (i + 1) * step2
);
function legsOver({ minFrom = {}, line }, over, to) {
  const starts = Object.keys(minFrom).filter((target) => compareReleases(release(target), to) <= 0).map((target) => minFrom[target] ?? target);
  const legs = over.map((skippedLine) => {
    const start = starts.findLast((version) => compareReleases(release(version), release(skippedLine)) === 0);
    return start === void 0 || start === skippedLine ? skippedLine : `${start} or later`;
  });
  return [...legs, to.slice(0, line).join(".")];
}
function leastStart({ minFrom = {} }, from, to) {
  const crossed = Object.keys(minFrom).filter((target) => isCrossed(target, from, to));
  const [last] = crossed.toSorted((a, b) => compareReleases(release(b), release(a)));
  return last === void 0 ? void 0 : minFrom[last];
}
var isCrossed = (line, from, to) => compareReleases(from, release(line)) < 0 && compareReleases(release(line), to) <= 0;
function turnBetween({ turns = {} }, from, to) {
  const crossed = Object.keys(turns).find((line) => line !== "any" && isCrossed(line, from, to));
  return crossed === void 0 ? turns["any"] : turns[crossed];
}

// src/domains/dependencies/upgrade-paths/applications.ts
var APPLICATIONS = [
  {
    product: "GitLab",
    images: ["gitlab/gitlab-ce", "gitlab/gitlab-ee"],
    line: 2,
    stops: ["16.3", "16.7", "16.11", "17.5", "17.8", "17.11", "18.2", "18.5", "18.8", "18.11"],
    longer: "refused",
    downgrade: "never",
    skippedWhy: () => "Migrations that run in the background at a stop never run, and the next version fails on the data they left.",
    checklist: "backup taken, background migrations of the last stop finished",
    source: "https://docs.gitlab.com/update/upgrade_paths"
  },
  {
    product: "Nextcloud",
    images: ["nextcloud"],
    line: 1,
    maxMajorStep: 1,
    longer: "refused",
    downgrade: "never",
    skippedWhy: () => "The image replaces the code before it checks the version, so the instance stays broken until the old image is back.",
    checklist: "backup of database and files taken, apps compatible with the target",
    source: "https://github.com/nextcloud/docker/issues/617"
  },
  {
    product: "Keycloak",
    images: ["quay.io/keycloak/keycloak", "keycloak/keycloak", "bitnami/keycloak"],
    line: 2,
    longer: "untested",
    downgrade: "never",
    checklist: "database backup taken, all nodes stopped before the first new one starts",
    source: "https://www.keycloak.org/docs/latest/upgrading/"
  }
];

// src/domains/dependencies/upgrade-paths/clusters.ts
var CLUSTERS = [
  {
    product: "etcd",
    images: [
      "quay.io/coreos/etcd",
      "gcr.io/etcd-development/etcd",
      "registry.k8s.io/etcd",
      "k8s.gcr.io/etcd",
      "bitnami/etcd"
    ],
    line: 2,
    maxMinorStep: 1,
    longer: "refused",
    minFrom: { "3.6": "3.5.32", "3.7": "3.6.11" },
    downgrade: "one-minor",
    minTo: { "3.4": "3.4.32" },
    badRanges: [
      {
        first: "3.5.0",
        last: "3.5.2",
        mended: "3.5.3",
        harm: "A member that crashes under load can come back with data that differs from the others, and nothing reports it."
      }
    ],
    skippedWhy: (from, to) => `Members of ${to} do not form a cluster with ${from}: the rolling upgrade stops half-way and quorum is at risk.`,
    checklist: "snapshot saved and restored once, certificates valid, target compatible with the platform, one member at a time, health checked after each, way back known",
    source: "https://etcd.io/docs/v3.8/upgrades/upgrading-etcd/, https://etcd.io/docs/latest/upgrades/upgrade_3_6, CHANGELOG-3.5 v3.5.3 #13908"
  },
  {
    product: "Kubernetes",
    images: ["registry.k8s.io/kube-apiserver", "k8s.gcr.io/kube-apiserver"],
    line: 2,
    maxMinorStep: 1,
    longer: "refused",
    skippedWhy: () => "The control plane moves one minor at a time: API versions removed in between and kubelets too far behind leave workloads unmanaged.",
    checklist: "etcd snapshot saved, removed API versions no longer used, control plane before kubelets, one node at a time",
    source: "https://kubernetes.io/releases/version-skew-policy/"
  },
  {
    product: "Istio",
    images: ["istio/pilot", "istio/proxyv2", "gcr.io/istio-release/pilot", "gcr.io/istio-release/proxyv2"],
    line: 2,
    maxMinorStep: 1,
    longer: "untested",
    skippedWhy: () => "Proxies may be one minor behind the control plane and never ahead, so a longer step can leave sidecars without configuration.",
    source: "https://istio.io/latest/docs/releases/supported-releases/"
  },
  {
    product: "Cilium",
    images: ["quay.io/cilium/cilium", "quay.io/cilium/operator-generic", "cilium/cilium"],
    line: 2,
    maxMinorStep: 1,
    longer: "untested",
    downgrade: "one-minor",
    skippedWhy: () => "Only consecutive minors are tested, so nodes may lose connectivity while old and new agents run side by side.",
    source: "https://docs.cilium.io/en/stable/operations/upgrade/"
  },
  {
    product: "cert-manager",
    images: ["quay.io/jetstack/cert-manager-controller"],
    line: 2,
    maxMinorStep: 1,
    longer: "untested",
    skippedWhy: () => "Its custom resources change between minors, so renewal can stop until the definitions match the controller.",
    source: "https://cert-manager.io/docs/installation/upgrade/"
  },
  {
    product: "Rook",
    images: ["rook/ceph"],
    line: 2,
    maxMinorStep: 1,
    longer: "untested",
    skippedWhy: () => "The operator migrates the Ceph cluster from the minor before only, so storage can be left half-way.",
    source: "https://rook.io/docs/rook/latest/Upgrade/rook-upgrade/"
  },
  {
    product: "Consul",
    images: ["hashicorp/consul", "consul"],
    line: 2,
    maxMinorStep: 2,
    longer: "untested",
    minFrom: { "2.0": "1.21" },
    turns: {
      "2.0": {
        why: "Consul 2.0 is entered from the 1.21 long-term release only, by a guide of its own.",
        fix: "Follow the guide for 2.0 with a snapshot saved, one server at a time."
      }
    },
    skippedWhy: () => "Servers more than two minors apart are not tested to agree, so the cluster can lose its leader during the upgrade.",
    source: "https://developer.hashicorp.com/consul/docs/upgrade/instructions"
  },
  {
    product: "Vault",
    images: ["hashicorp/vault", "vault"],
    line: 2,
    longer: "untested",
    downgrade: "never",
    source: "https://developer.hashicorp.com/vault/docs/upgrade"
  }
];

// src/domains/dependencies/upgrade-paths/databases.ts
var BACKUP = "backup taken and restored once, disk space for both versions, one node at a time, health checked after each, way back known";
var DUMP_AND_RESTORE = {
  why: "The server refuses to start on the data directory of another major, and the database is down until the data is converted.",
  fix: "Convert with `pg_upgrade`, or dump and restore into a new volume, from a backup that was restored once; then change the image."
};
var DATABASES = [
  {
    product: "PostgreSQL",
    images: [
      "postgres",
      "bitnami/postgresql",
      "bitnamilegacy/postgresql",
      "postgis/postgis",
      "ghcr.io/cloudnative-pg/postgresql"
    ],
    line: 1,
    longer: "refused",
    turns: {
      "18": {
        why: "The server refuses data of another major, and from 18 on the official image keeps it below `/var/lib/postgresql/MAJOR`, so the old mount looks empty.",
        fix: "Convert with `pg_upgrade` or dump and restore, mount the volume at `/var/lib/postgresql`, then change the image."
      },
      any: DUMP_AND_RESTORE
    },
    downgrade: "never",
    source: "https://www.postgresql.org/docs/current/upgrading.html, https://github.com/docker-library/postgres/pull/1259"
  },
  {
    product: "PostgreSQL",
    images: ["pgvector/pgvector", "timescale/timescaledb", "timescale/timescaledb-ha"],
    tag: /(?:^|-)pg([0-9]+)/,
    line: 1,
    longer: "refused",
    turns: { any: DUMP_AND_RESTORE },
    downgrade: "never",
    source: "https://www.postgresql.org/docs/current/upgrading.html"
  },
  {
    product: "MySQL",
    images: ["mysql", "mysql/mysql-server", "bitnami/mysql", "bitnamilegacy/mysql"],
    line: 2,
    stops: ["5.6", "5.7", "8.0", "8.4"],
    longer: "refused",
    downgrade: "never",
    skippedWhy: (from, to) => `The server of ${to} refuses to upgrade the data directory of ${from} and does not start.`,
    checklist: BACKUP,
    source: "https://dev.mysql.com/doc/refman/8.4/en/upgrade-paths.html"
  },
  {
    product: "MongoDB",
    images: ["mongo", "mongodb/mongodb-community-server", "bitnami/mongodb", "percona/percona-server-mongodb"],
    line: 2,
    stops: ["3.4", "3.6", "4.0", "4.2", "4.4", "5.0", "6.0", "7.0", "8.0"],
    longer: "refused",
    downgrade: "never",
    skippedWhy: (from, to) => `The server of ${to} refuses data whose feature compatibility version is ${from} and does not start.`,
    checklist: `feature compatibility version raised after the last step, ${BACKUP}`,
    source: "https://www.mongodb.com/docs/v8.0/reference/versioning/"
  },
  {
    product: "Elasticsearch",
    images: ["docker.elastic.co/elasticsearch/elasticsearch", "elasticsearch", "docker.elastic.co/kibana/kibana"],
    line: 2,
    maxMajorStep: 1,
    longer: "refused",
    minFrom: { "8.0": "7.17", "9.0": "8.18", "9.1": "8.19" },
    downgrade: "never",
    skippedWhy: (_, to) => `Nodes of ${to} refuse indices made two majors before, so they do not start on the old data.`,
    checklist: `snapshot saved, deprecations resolved, data nodes before masters, one node at a time`,
    source: "https://www.elastic.co/docs/deploy-manage/upgrade/prepare-to-upgrade"
  },
  {
    product: "Kafka",
    images: ["apache/kafka", "bitnami/kafka", "bitnamilegacy/kafka"],
    line: 2,
    longer: "refused",
    minFrom: { "4.0": "3.3" },
    turns: { "4.0": zooKeeperGone("4.0", "3.9") },
    source: "https://kafka.apache.org/40/getting-started/upgrade"
  },
  {
    product: "Kafka",
    images: ["quay.io/strimzi/kafka", "strimzi/kafka"],
    tag: /-kafka-([0-9]+(?:\.[0-9]+)*)/,
    line: 2,
    longer: "refused",
    minFrom: { "4.0": "3.3" },
    turns: { "4.0": zooKeeperGone("4.0", "3.9") },
    source: "https://kafka.apache.org/40/getting-started/upgrade"
  },
  {
    product: "Confluent Platform",
    images: ["confluentinc/cp-kafka", "confluentinc/cp-server"],
    line: 2,
    longer: "refused",
    turns: { "8.0": zooKeeperGone("8.0 (Kafka 4.0)", "7.9") },
    source: "https://kafka.apache.org/40/getting-started/upgrade"
  },
  {
    product: "RabbitMQ",
    images: ["rabbitmq", "bitnami/rabbitmq", "bitnamilegacy/rabbitmq"],
    line: 2,
    longer: "refused",
    minFrom: { "3.12": "3.11.18", "4.0": "3.13", "4.2": "3.13" },
    checklist: "all stable feature flags on, definitions exported, one node at a time, health checked after each",
    source: "https://www.rabbitmq.com/docs/feature-flags"
  },
  {
    product: "Redis",
    images: ["redis", "redis/redis-stack-server", "redis/redis-stack", "bitnami/redis", "bitnamilegacy/redis"],
    line: 2,
    longer: "refused",
    downgrade: "never",
    source: "https://redis.io/docs/latest/operate/oss_and_stack/install/upgrade/"
  },
  {
    product: "Cassandra",
    images: ["cassandra", "k8ssandra/cass-management-api", "bitnami/cassandra"],
    line: 2,
    maxMajorStep: 1,
    longer: "refused",
    downgrade: "never",
    skippedWhy: (_, to) => `Nodes of ${to} cannot read tables written two majors before, nor stream them from their neighbours.`,
    checklist: `snapshot saved, latest patch of the old version first, tables upgraded after each step, one node at a time`,
    source: "https://docs.datastax.com/en/luna-cassandra/guides/upgrade/planning.html"
  },
  {
    product: "ScyllaDB",
    images: ["scylladb/scylla"],
    line: 2,
    stops: ["5.0", "5.1", "5.2", "5.4", "6.0", "6.1", "6.2", "2025.1"],
    longer: "untested",
    skippedWhy: () => "Only an upgrade from the release before is tested, so nodes may disagree on schema or fail to start.",
    source: "https://docs.scylladb.com/main/versioning/upgrade-policy"
  },
  {
    product: "CockroachDB",
    images: ["cockroachdb/cockroach"],
    line: 2,
    stops: ["21.1", "21.2", "22.1", "22.2", "23.1", "23.2", "24.1", "24.3", "25.2", "25.4"],
    longer: "refused",
    downgrade: "never",
    skippedWhy: (from, to) => `Nodes of ${to} refuse to join a cluster whose version is ${from}, and do not start on its data.`,
    checklist: "backup taken, the last upgrade finalised, one node at a time, health checked after each",
    source: "https://www.cockroachlabs.com/docs/stable/upgrade-cockroach-version"
  }
];
function zooKeeperGone(line, last) {
  return {
    why: `Brokers of ${line} no longer speak to ZooKeeper: a cluster that still uses it does not start, and clients older than 2.1 are refused.`,
    fix: `Migrate to KRaft on ${last} first, with the metadata version at 3.3 or later, then upgrade one broker at a time.`
  };
}

// src/domains/dependencies/upgrade-paths/images.ts
var UPGRADE_PATHS = [...CLUSTERS, ...DATABASES, ...APPLICATIONS];
var DOCKER_HUB = /^(?:(?:registry-1\.|index\.)?docker\.io\/)?(?:library\/)?/;
var MIRROR = /^[^/]+\.[^/]*\/(?:(?:.*\/)?library\/)?/;
var byImage = new Map(UPGRADE_PATHS.flatMap((path3) => path3.images.map((image) => [withoutHost(image), path3])));
var pathOf = (image) => byImage.get(withoutHost(image));
function withoutHost(image) {
  const hub = image.replace(DOCKER_HUB, "");
  const bare2 = hub.replace(MIRROR, "");
  return bare2.includes("/") || /\/library\//.test(hub) ? bare2 : hub;
}
function releaseOf(path3, tag, version) {
  const text = path3.tag ? path3.tag.exec(tag ?? "")?.[1] : version;
  const numbers = release(text ?? "");
  return numbers.length === 0 ? void 0 : numbers;
}

// src/domains/dependencies/upgrade-paths/hazards.ts
function hazardsOf(change) {
  const path3 = change.ecosystem === "docker" ? pathOf(change.name) : void 0;
  if (path3 === void 0 || change.head === null) return [];
  const from = isSameProduct(path3, change) ? releaseOf(path3, change.from, change.base?.version ?? null) : void 0;
  const to = releaseOf(path3, change.to, change.head.version);
  if (to === void 0) return [];
  const lines = { path: path3, fromLine: from ? lineOf2(path3, from) : "", toLine: lineOf2(path3, to) };
  return assess(path3, from, to).map((hazard) => ({ ...hazard, ...lines }));
}
var isSameProduct = (path3, { name, fromName }) => pathOf(fromName ?? name)?.product === path3.product;
function hazardOf(change, kind) {
  return hazardsOf(change).find((hazard) => hazard.kind === kind);
}
var about = (kind, say) => (change) => {
  const hazard = hazardOf(change, kind);
  return hazard === void 0 ? "" : say(hazard, change);
};
var IMAGE_KINDS = ["major", "minor", "patch", "downgrade", "moved", "replaced", "pinned", "unpinned"];
var stepWords = ({ path: path3 }, { from, to }) => `${path3.product} goes from \`${withoutDigest(from)}\` to \`${withoutDigest(to)}\``;
var withoutDigest = (written) => written?.replace(/@.*$/, "") ?? "";
var preparation = ({ path: path3 }) => path3.checklist === void 0 ? "" : ` Before each step: ${path3.checklist}.`;

// src/domains/dependencies/questions.ts
var isDeclared = ({ role, batch }) => role === "library" && batch === null;
var isUsed = (change) => isDeclared(change) && (change.head ?? change.base)?.scope !== "peer";
var isUnexplained = ({ batch, explained }) => batch !== null && !explained;
var hasUpgradeHazard = (change) => hazardsOf(change).length > 0;
function holdOf(change) {
  const { kind, base, head } = change;
  if (!isDeclared(change) || base === null || head === null) return void 0;
  if (base.digest !== null && head.digest === null && head.version !== null) return "tag";
  if (kind !== "unpinned") return void 0;
  if (head.version !== null) return "range";
  return isOpen(change) ? "nothing" : void 0;
}
var isFetchedFrom = ({ head, locked }, kind) => head?.source?.kind === kind && !locked;
var LATEST_BY_DEFAULT = /* @__PURE__ */ new Set([
  "docker",
  "pypi",
  "bundler",
  "terraform-module",
  "terraform-provider"
]);
var isOpen = ({ ecosystem, head, to }) => head !== null && head.version === null && !head.pinned && (to === null ? LATEST_BY_DEFAULT.has(ecosystem) : !isComputed(to));
var isComputed = (text) => /\$[({\w]|\{\{/.test(text);

// src/domains/dependencies/imports/providers.ts
var MOST_MANIFESTS = 50;
async function declaredFor(home, paths, { manifest, ecosystem, language, head }) {
  const folders = language.inherits ? foldersUp(home) : [home];
  const named3 = folders.flatMap((folder) => language.manifests.map((name) => folder + name));
  const scattered = language.scattered === true ? paths.filter((path3) => isScattered(path3, ecosystem, language)) : [];
  const all = [.../* @__PURE__ */ new Set([manifest, ...named3, ...scattered.slice(0, MOST_MANIFESTS)])];
  const manifests = await manifestsAt(head, all, ecosystem);
  const declared = new Set(
    manifests.flatMap(({ dependencies: dependencies2 }) => dependencies2).filter(({ role = "library" }) => role === "library").map(({ name }) => canonicalName(ecosystem, name))
  );
  const others = await Promise.all((language.alsoNamedIn ?? []).map((name) => textAt(head, home + name)));
  const own = language.ownName?.exec(await textAt(head, manifest) ?? "")?.[1];
  return {
    declared,
    modules: [...declared, ...own === void 0 ? [] : [own]].flatMap((name) => language.importName(name) ?? []),
    mentions: (...words) => others.some((text = "") => words.some((word) => text.includes(word)))
  };
}
var nameOf = (path3) => path3.slice(path3.lastIndexOf("/") + 1);
var isScattered = (path3, ecosystem, { lockfiles }) => ecosystem.claims(path3) && lockfiles?.includes(nameOf(path3)) !== true;
async function isBorrowed(name, folder, { ecosystem, language, head }) {
  if (language.lockfiles === null) return false;
  for (const above of foldersUp(folder)) {
    const paths = language.lockfiles.map((lockfile) => above + lockfile);
    const locks = await manifestsAt(head, paths, ecosystem);
    if (locks.length > 0) return locks.some(({ dependencies: dependencies2 }) => dependencies2.some((entry) => entry.name === name));
  }
  return true;
}

// src/domains/dependencies/imports/sources.ts
var FOREIGN = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|dist|build|out|target|__?fixtures?__?|fixtures?|testdata|templates?|\.[^/]+)\//;
var TESTED = /(?:^|\/)(?:__tests__|e2e|examples?|samples?|spec|tests?|docs?|scripts)\/|[._](?:test|spec)\.|(?:^|\/)test_/;
var homeOf = (manifest) => folderOf(manifest).replace(/(?<=^|\/)requirements\/$/, "");
function sourcesBelow(home, paths, language) {
  const others = new Set(paths.filter((path3) => isManifest(path3, language)).map(folderOf));
  others.delete(home);
  const isOwn = (path3) => language.sources.test(path3) && !FOREIGN.test(path3.slice(home.length)) && !isBelow(path3, home, others);
  return paths.filter(isOwn).toSorted((a, b) => rankOf(a) - rankOf(b) || Number(a > b) - Number(a < b));
}
var nameOf2 = (path3) => path3.slice(path3.lastIndexOf("/") + 1);
var isManifest = (path3, { manifests }) => manifests.includes(nameOf2(path3));
function isBelow(path3, home, folders) {
  for (let end = path3.lastIndexOf("/"); end >= home.length; end = path3.lastIndexOf("/", end - 1)) {
    if (folders.has(path3.slice(0, end + 1))) return true;
    if (end === 0) break;
  }
  return false;
}
var rankOf = (path3) => (TESTED.test(path3) ? 1e3 : 0) + path3.split("/").length;
function isLocal(name, home, paths) {
  const places = ["", "src/", "lib/", "app/"].map((folder) => `${home}${folder}${name}`);
  return paths.some(
    (path3) => places.some((place2) => path3.startsWith(place2) && /^(?:\/|\.\w+$)/.test(path3.slice(place2.length)))
  );
}

// src/domains/dependencies/imports/search.ts
var MOST_SOURCES = 4e3;
var AT_ONCE = 50;
var LONGEST_SOURCE = 4e5;
async function withImports(changes, ecosystem, head) {
  const { language } = ecosystem;
  if (language === void 0) return [...changes];
  const gone = gather(changes.filter(isGone), ({ after }) => after?.path ?? "");
  const searches = /* @__PURE__ */ new Map();
  for (const [manifest, some] of gone) {
    const found = await search({ manifest, changes: some, ecosystem, language, head });
    for (const [change, result] of found) searches.set(change, result);
  }
  return changes.map((change) => ({ ...change, imports: searches.get(change) ?? null }));
}
var isGone = (change) => (change.kind === "removed" || change.kind === "moved" && change.fromName !== null) && change.after !== void 0 && isUsed(change) && change.base?.scope !== "optional" && change.section !== "workspace.dependencies";
var goneNameOf = ({ fromName, name }) => fromName ?? name;
async function search(quest) {
  const { manifest, language, head } = quest;
  const home = homeOf(manifest);
  const paths = await head.list(home);
  const providers = await declaredFor(home, paths, quest);
  const wanted = wantedOf(quest, providers).filter(({ name }) => !isLocal(name, home, paths));
  if (wanted.length === 0) return /* @__PURE__ */ new Map();
  const sources = sourcesBelow(home, paths, language);
  const read = sources.slice(0, MOST_SOURCES);
  const found = await firstImports(wanted, read, providers, quest);
  const results = /* @__PURE__ */ new Map();
  for (const one of wanted) {
    const place2 = found.get(one) ?? null;
    const borrowed = place2 !== null && await isBorrowed(goneNameOf(one.change), folderOf(manifest), quest);
    results.set(one.change, { found: place2, borrowed, unread: place2 === null ? sources.length - read.length : 0 });
  }
  return results;
}
function wantedOf({ changes, ecosystem, language }, { declared, mentions }) {
  return changes.flatMap((change) => {
    const gone = goneNameOf(change);
    const name = language.importName(gone);
    if (name === void 0 || declared.has(canonicalName(ecosystem, gone)) || mentions(gone, name)) return [];
    return [...declared].some((other) => language.mayBring?.(other, name)) ? [] : [{ change, name }];
  });
}
async function firstImports(wanted, sources, providers, { head, language }) {
  const found = /* @__PURE__ */ new Map();
  for (let start = 0; start < sources.length && found.size < wanted.length; start += AT_ONCE) {
    const some = sources.slice(start, start + AT_ONCE);
    const texts = await Promise.all(some.map(async (path3) => ({ path: path3, text: await textAt(head, path3) })));
    for (const { path: path3, text = "" } of texts) {
      const sought = wanted.filter((one) => !found.has(one) && text.includes(one.name));
      for (const [one, left] of importsAmong(sought, text, providers, language)) found.set(one, { path: path3, ...left });
    }
  }
  return found;
}
function importsAmong(sought, text, { modules }, language) {
  if (sought.length === 0 || text.length > LONGEST_SOURCE) return [];
  const isOf = ({ specifier }, name) => belongsTo(specifier, name, language);
  const imports = language.importsOf(text).filter((one) => !modules.some((name) => isOf(one, name)));
  return sought.flatMap((one) => {
    const left = imports.find((candidate) => isOf(candidate, one.name));
    return left === void 0 ? [] : [[one, left]];
  });
}

// src/domains/dependencies/lockfiles.ts
function withDirects(lockfile, manifests, ecosystem) {
  if (manifests.length === 0 && lockfile.lockfile !== true) return lockfile;
  const nameOf4 = ({ name }) => canonicalName(ecosystem, name);
  const named3 = new Set(manifests.flatMap(({ dependencies: dependencies3 }) => dependencies3.map(nameOf4)));
  const dependencies2 = lockfile.dependencies.map(
    (entry) => entry.direct === void 0 ? { ...entry, direct: named3.has(nameOf4(entry)) } : entry
  );
  return { ...lockfile, dependencies: dependencies2 };
}
var pathOf2 = ({ before, after }) => (after ?? before)?.path ?? "";
var folderOf2 = (path3) => path3.slice(0, path3.lastIndexOf("/") + 1);
function gather2({ ecosystem, changes }, declared) {
  const [first] = changes;
  if (first === void 0) return [];
  const nameOf4 = (change) => `${change.ecosystem}:${canonicalName(ecosystem, change.name)}`;
  const path3 = pathOf2(first);
  const near = declared.filter((change) => pathOf2(change).startsWith(folderOf2(path3)));
  const names = new Set(near.map(nameOf4));
  const ecosystems2 = new Set(near.map((change) => change.ecosystem));
  const batch = { path: path3, size: changes.length, majors: changes.filter((change) => change.majors > 0).length };
  return changes.map((change) => ({
    ...change,
    group: path3,
    batch,
    explained: change.direct ? names.has(nameOf4(change)) : ecosystems2.has(change.ecosystem)
  }));
}
function withOtherMajors(changes, { dependencies: dependencies2 }) {
  const versions = /* @__PURE__ */ new Map();
  for (const { name, written } of dependencies2) {
    const known2 = versions.get(name);
    if (known2 === void 0) versions.set(name, [written ?? ""]);
    else known2.push(written ?? "");
  }
  return changes.map((change) => {
    const others = change.kind === "added" ? versions.get(change.name) ?? [] : [];
    const beside = new Set(others.filter((other) => majorOf(other) !== majorOf(change.to ?? "")));
    return beside.size === 0 ? change : { ...change, beside: [...beside] };
  });
}
var majorOf = (version) => /^v?(0\.\d+|\d+)/.exec(version)?.[1] ?? version;

// src/domains/dependencies/actions.ts
var FIRST_PARTY = /^(?:actions|github)\//;
function looseHoldOf(change) {
  if (change.ecosystem !== "github-actions" || !isDeclared(change)) return void 0;
  const hold = change.kind === "added" ? newHoldOf(change) : lostHoldOf(change);
  if (hold === void 0 || !FIRST_PARTY.test(change.name)) return hold;
  return change.kind === "added" ? void 0 : "first-party";
}
function newHoldOf({ head }) {
  if (head === null || head.pinned) return void 0;
  return head.version === null ? "new-branch" : "new-tag";
}
function lostHoldOf(change) {
  const hold = holdOf(change);
  if (hold === "tag") return "tag";
  return hold === "nothing" ? "branch" : void 0;
}
var isRoutine = (change) => ROUTINE.has(change.kind) && looseHoldOf(change) === void 0 && !isDoubtful(change);
var isDoubtful = ({ kind, base, head }) => head?.pinned === true && (kind === "downgrade" || kind === "digest" && head.version !== null && head.version === base?.version);
var ROUTINE = /* @__PURE__ */ new Set(["major", "minor", "patch", "downgrade", "pinned", "digest", "removed"]);

// src/domains/dependencies/modifiers.ts
var ASIDE = /(?:^|\/)(?:__tests__|e2e|examples?|fixtures?|samples?|spec|testdata|tests?)\//i;
var isGrave = (change) => change.kind === "file-unreadable" || change.kind === "denied" || "malware" in change && change.malware;
var isTrusted = (change) => "ecosystem" in change && change.ecosystem === "github-actions" && !("head" in change && isRoutine(change));
function scopeOf(change) {
  if ("scope" in change) return change.scope;
  return "head" in change ? (change.head ?? change.base)?.scope : void 0;
}
var aside = {
  id: "test-or-example",
  adjust(change, risk) {
    if (isGrave(change) || !ASIDE.test((change.after ?? change.before)?.path ?? "")) return void 0;
    return { risk: shiftRisk(risk, -1), note: "Only a test or an example uses it." };
  }
};
var development = {
  id: "development-only",
  adjust(change, risk) {
    if (isGrave(change) || isTrusted(change) || scopeOf(change) !== "development") return void 0;
    return compareRisk(risk, "low") > 0 ? { risk: shiftRisk(risk, -1), note: "Only development uses it." } : void 0;
  }
};
var modifiers = [aside, development];

// src/domains/dependencies/pair.ts
var NOWHERE = { dependencies: [] };
var key = (...parts) => parts.map((part) => part ?? "").join("\0");
var nature = ({ ecosystem, role, written }) => key(ecosystem, role, role === "exclude" || role === "retract" ? written : "");
var unique = /* @__PURE__ */ (() => {
  let count2 = 0;
  return () => `\0\0${count2++}`;
})();
function identities(ecosystem) {
  const name = (d) => canonicalName(ecosystem, d.name);
  return [
    (d) => key(nature(d), name(d), d.section, d.slot, d.written),
    (d) => key(nature(d), name(d), d.section, d.slot),
    (d) => key(nature(d), name(d), d.section),
    (d) => key(nature(d), name(d)),
    (d) => ecosystem.family === void 0 ? unique() : key(nature(d), ecosystem.family(d.name)),
    (d) => d.slot === void 0 ? unique() : key(nature(d), d.section, d.slot)
  ];
}
function pairDependencies(before, after, ecosystem) {
  const partner = /* @__PURE__ */ new Map();
  let removed = (before ?? NOWHERE).dependencies;
  let added = (after ?? NOWHERE).dependencies;
  for (const identity of identities(ecosystem)) {
    const step2 = compare(removed, added, identity);
    for (const match of step2.matched) partner.set(match.after, match.before);
    ({ removed, added } = step2);
  }
  const inHead = (after ?? NOWHERE).dependencies.map((dependency) => {
    const known2 = partner.get(dependency);
    return known2 === void 0 ? { after: dependency } : { before: known2, after: dependency };
  });
  return [...inHead, ...removed.map((dependency) => ({ before: dependency }))];
}

// src/domains/dependencies/changes.ts
var dependenciesRule = rulesFor();

// src/domains/dependencies/words.ts
var brief = (text) => (text ?? "no version").replace(/\b[0-9a-f]{40,64} # ?/, "").replace(/\b(sha256:)?([0-9a-f]{12})[0-9a-f]{28,}/, "$1$2\u2026");
var code = (text) => text === null ? "no version" : `\`${brief(text)}\``;
function stepOf2(change) {
  const { via, name, from, to } = change;
  const step2 = `from ${code(from)} to ${code(to)}`;
  return via === null ? `\`${name}\` goes ${step2}` : `\`${via}\` takes \`${name}\` ${step2}`;
}
var thing = ({ name, from, to }) => [`\`${name}\``, ...[to ?? from].flatMap((text) => text === null ? [] : [code(text)])].join(" ");
var becomes = ({ name, from, to }) => `\`${name}\` ${code(from)} becomes ${code(to)}`;
var originOf = ({ head }) => head?.source?.location ?? "";

// src/domains/dependencies/rules/action-unpinned.ts
var uses = (reference) => `jobs:
  a:
    steps:
      - uses: ${reference}
`;
var SHA = "1a".repeat(20);
var path = ".github/workflows/ci.yml";
var action_unpinned_default = dependenciesRule({
  id: "dependencies/action-unpinned",
  on: ["unpinned", "major", "minor", "patch", "downgrade", "moved", "added"],
  class: "supply-chain",
  title: "Action no longer pinned",
  why: (c) => `Whoever can move \`${c.to}\` runs their code with the secrets of this workflow.`,
  fix: "Pin the full commit, with its release as a comment, and let a bot raise both.",
  equivalents: ["zizmor:unpinned-uses", "scorecard:Pinned-Dependencies"],
  outcomes: {
    branch: {
      risk: "high",
      title: "Action follows no release any more",
      message: (c) => `${becomes(c)}.`
    },
    tag: { risk: "medium", message: (c) => `${becomes(c)}, without the commit that held it.` },
    "new-branch": {
      risk: "medium",
      title: "New action that follows no release",
      message: (c) => `${thing(c)} is new and names no release.`
    },
    "new-tag": {
      risk: "low",
      title: "New action that is not pinned",
      message: (c) => `${thing(c)} is new and not pinned.`
    },
    "first-party": {
      risk: "low",
      message: (c) => `${becomes(c)}.`,
      why: "Another release can arrive without a change that anybody reviews; GitHub itself makes this action."
    }
  },
  examples: [
    { path, before: uses(`acme/lint@${SHA} # v1.2.3`), after: uses("acme/lint@main"), outcome: "branch" },
    { path, before: uses("acme/lint@v2"), after: uses("acme/lint@main"), outcome: "branch" },
    { path, before: uses(`acme/lint@${SHA} # v1.2.3`), after: uses("acme/lint@v1.2.3"), outcome: "tag" },
    { path, before: uses(`acme/lint@${SHA} # v4.2.2`), after: uses("acme/lint@v5"), outcome: "tag" },
    { path, before: "jobs:\n", after: uses("acme/lint@main"), outcome: "new-branch" },
    { path, before: "jobs:\n", after: uses("acme/lint@v2"), outcome: "new-tag" },
    { path, before: uses(`actions/checkout@${SHA}`), after: uses("actions/checkout@v4"), outcome: "first-party" },
    { path, before: "jobs:\n", after: uses("actions/checkout@v4"), outcome: "none" },
    { path, before: "jobs:\n", after: uses(`acme/lint@${SHA}`), outcome: "none" },
    { path, before: uses("acme/lint@v2"), after: uses("acme/lint@v3"), outcome: "none" },
    { path, before: uses(`acme/lint@${SHA} # v2`), after: uses(`acme/lint@${"2b".repeat(20)} # v3`), outcome: "none" }
  ],
  classify: looseHoldOf
});

// src/domains/dependencies/rules/calendar-release.ts
var calendar_release_default = dependenciesRule({
  id: "dependencies/calendar-release",
  on: "major",
  class: "version-bump",
  title: "Release of another year",
  why: "The number is a date: it does not tell whether the release breaks anything.",
  fix: "Read its release notes for what was removed since.",
  outcomes: { year: { risk: "low", message: (c) => `${stepOf2(c)}.` } },
  examples: [
    { path: "Dockerfile", before: "FROM ubuntu:22.04\n", after: "FROM ubuntu:24.04\n", outcome: "year" },
    { path: "Dockerfile", before: "FROM ubuntu:24.04\n", after: "FROM ubuntu:24.10\n", outcome: "none" },
    { path: "Dockerfile", before: "FROM node:22\n", after: "FROM node:24\n", outcome: "none" }
  ],
  classify: (change) => isUsed(change) && change.calendar && !hasUpgradeHazard(change) ? "year" : void 0
});

// src/domains/dependencies/rules/denied.ts
var policy = (deny, allow = []) => ({
  dependencies: { ...DEFAULT_SETTINGS.dependencies, deny, allow }
});
var uses2 = (dependencies2) => JSON.stringify({ dependencies: dependencies2 });
var denied_default = dependenciesRule({
  id: "dependencies/denied",
  on: "denied",
  class: "supply-chain",
  title: "Denied by this repository",
  why: (c) => `The settings deny \`${c.entry}\`.`,
  fix: "Use another package, or have the entry changed in the settings first.",
  equivalents: ["dependency-review:deny-packages"],
  outcomes: {
    direct: {
      risk: "high",
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is on the list of what must not be used.`
    },
    indirect: {
      risk: "high",
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\`, which another dependency brings, must not be used.`,
      fix: "Find what brings it, and raise, override or replace that."
    }
  },
  examples: [
    {
      before: uses2({}),
      after: uses2({ "event-stream": "3.3.6" }),
      settings: policy(["pkg:npm/event-stream@>=3.3.6 <4"]),
      outcome: "direct"
    },
    {
      path: "go.mod",
      before: "module m\n",
      after: "module m\nrequire a.test/x v1.0.0 // indirect\n",
      settings: policy(["pkg:golang/a.test/*"]),
      outcome: "indirect"
    },
    {
      before: uses2({}),
      after: uses2({ "event-stream": "4.0.1" }),
      settings: policy(["pkg:npm/event-stream@>=3.3.6 <4"]),
      outcome: "none"
    },
    {
      before: uses2({ "event-stream": "3.3.6" }),
      after: uses2({}),
      settings: policy(["pkg:npm/event-stream"]),
      outcome: "none"
    },
    {
      before: uses2({}),
      after: uses2({ "@acme/log": "^1.0.0" }),
      settings: policy(["pkg:npm/*"], ["pkg:npm/@acme/*"]),
      outcome: "none"
    }
  ],
  classify: ({ direct }) => direct ? "direct" : "indirect"
});

// src/domains/dependencies/rules/dependency-added.ts
var dependency_added_default = dependenciesRule({
  id: "dependencies/dependency-added",
  on: "added",
  class: "supply-chain",
  title: "New dependency",
  why: "Its code, and all that it depends on, runs with the same rights as yours.",
  fix: "Check that its name, its maker and its upkeep are what you expect.",
  outcomes: {
    floating: {
      risk: "low",
      title: "New dependency without a version",
      message: (c) => `${thing(c)} is new and names no version.`,
      why: "Any release can arrive with the next build.",
      fix: "Name the version that was tested."
    },
    added: { risk: "info", message: (c) => `${thing(c)} is new.` }
  },
  examples: [
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "zod": "^4.0.0" } }', outcome: "added" },
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "zod": "latest" } }', outcome: "floating" },
    { path: "Dockerfile", before: "", after: "FROM nginx\n", outcome: "floating" },
    {
      path: "yarn.lock",
      before: "",
      after: 'ms@^2.0.0:\n  version "2.1.3"\n',
      outcome: "none"
    },
    { before: '{ "dependencies": {} }', after: '{ "dependencies": { "left": "file:../left" } }', outcome: "none" }
  ],
  classify(change) {
    const { head } = change;
    if (!isUsed(change) || head === null || head.source !== null || looseHoldOf(change) !== void 0) return void 0;
    return isOpen(change) ? "floating" : "added";
  }
});

// src/domains/dependencies/rules/dependency-removed.ts
var dependency_removed_default = dependenciesRule({
  id: "dependencies/dependency-removed",
  on: "removed",
  class: "removed",
  title: "Dependency removed",
  why: "Code that still imports it fails, and what it alone brought along goes with it.",
  fix: "Check that nothing imports it any more.",
  outcomes: {
    peer: {
      risk: "low",
      title: "Peer dependency removed",
      message: (c) => `${thing(c)} is no longer a peer dependency.`,
      why: "The host is no longer asked to bring it, and two copies of it can end up side by side.",
      fix: "Check that the package no longer uses what its host provides."
    },
    removed: { risk: "info", message: (c) => `${thing(c)} is removed.` }
  },
  examples: [
    { before: '{ "dependencies": { "zod": "^4.0.0" } }', after: '{ "dependencies": {} }', outcome: "removed" },
    { before: '{ "peerDependencies": { "react": "^19.0.0" } }', after: '{ "peerDependencies": {} }', outcome: "peer" },
    {
      before: '{ "dependencies": { "zod": "^4.0.0" } }',
      after: '{ "devDependencies": { "zod": "^4.0.0" } }',
      outcome: "none"
    },
    { before: { "old/package.json": '{ "dependencies": { "zod": "^4.0.0" } }' }, after: {}, outcome: "none" }
  ],
  classify(change) {
    if (!isDeclared(change) || change.after === void 0 || change.imports?.found) return void 0;
    return change.base?.scope === "peer" ? "peer" : "removed";
  }
});

// src/domains/dependencies/hosts.ts
function hostStepOf({ base, head, locked }) {
  if (!locked || base === null || head === null || !isHost(base) || !isHost(head)) return void 0;
  if (base.source?.location === head.source?.location) return void 0;
  return head.source === null ? "restored" : "another";
}
var isHost = ({ source }) => source === null || source.kind === "registry";

// src/domains/dependencies/rules/digest-changed.ts
var digest_changed_default = dependenciesRule({
  id: "dependencies/digest-changed",
  on: "digest",
  class: "supply-chain",
  title: "Other content under the same version",
  why: "A published package never changes, so one of the two is not what its maker published.",
  fix: "Compare both with the registry's own checksum before the merge.",
  outcomes: {
    package: { risk: "high", message: (c) => `${thing(c)} has another checksum than before.` },
    action: {
      risk: "medium",
      title: "Another commit under the same release",
      message: (c) => `\`${c.name}\` is pinned to another commit, and its comment still says \`${c.head?.version}\`.`,
      why: "Either the comment is wrong or the release was moved.",
      fix: "Check which release the commit belongs to, and correct the comment."
    },
    commit: {
      risk: "info",
      class: "version-bump",
      title: "Another commit",
      message: (c) => `\`${c.name}\` goes from \`${brief(c.from)}\` to \`${brief(c.to)}\`.`,
      why: "No version tells what changed in between.",
      fix: "Note the release beside the commit."
    },
    rebuilt: {
      risk: "info",
      class: "version-bump",
      title: "Image rebuilt",
      message: (c) => `\`${c.name}\` stays at its tag and takes another build of it.`,
      why: "Images are rebuilt under one tag to take in fixes of their base.",
      fix: "Nothing to do."
    }
  },
  examples: [
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha512-aaaa\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  integrity sha512-bbbb\n',
      outcome: "package"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n  integrity sha512-aaaa\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.evil.test/ms/-/ms-2.1.3.tgz"\n  integrity sha512-bbbb\n',
      outcome: "none"
    },
    {
      path: ".github/workflows/ci.yml",
      before: `jobs:
  a:
    steps:
      - uses: a/b@${"1a".repeat(20)} # v0.5
`,
      after: `jobs:
  a:
    steps:
      - uses: a/b@${"2b".repeat(20)} # v0.5
`,
      outcome: "none"
    },
    {
      path: ".github/workflows/ci.yml",
      before: `jobs:
  a:
    steps:
      - uses: a/b@${"1a".repeat(20)} # v4
`,
      after: `jobs:
  a:
    steps:
      - uses: a/b@${"2b".repeat(20)} # v4.2.2
`,
      outcome: "none"
    },
    {
      path: ".github/workflows/ci.yml",
      before: `jobs:
  a:
    steps:
      - uses: a/b@${"1a".repeat(20)} # v4.2.2
`,
      after: `jobs:
  a:
    steps:
      - uses: a/b@${"2b".repeat(20)} # v4.2.2
`,
      outcome: "action"
    },
    {
      path: ".github/workflows/ci.yml",
      before: `jobs:
  a:
    steps:
      - uses: a/b@${"1a".repeat(20)}
`,
      after: `jobs:
  a:
    steps:
      - uses: a/b@${"2b".repeat(20)}
`,
      outcome: "commit"
    },
    {
      path: "Dockerfile",
      before: `FROM nginx:1.27@sha256:${"a".repeat(64)}
`,
      after: `FROM nginx:1.27@sha256:${"b".repeat(64)}
`,
      outcome: "rebuilt"
    }
  ],
  classify(change) {
    if (change.ecosystem === "docker") return "rebuilt";
    if (hostStepOf(change) === "another") return void 0;
    return change.locked && change.head?.source?.kind !== "git" ? "package" : ofCommit(change);
  }
});
var FULL = /^\d+\.\d+\.\d+/;
function ofCommit({ ecosystem, base, head }) {
  const [from, to] = [base?.version ?? "", head?.version ?? ""];
  if (from === "" || to === "") return "commit";
  return ecosystem === "github-actions" && from === to && FULL.test(to) ? "action" : void 0;
}

// src/domains/dependencies/rules/digest-dropped.ts
var digest_dropped_default = dependenciesRule({
  id: "dependencies/digest-dropped",
  on: ["unpinned", "major", "minor", "patch", "downgrade", "moved"],
  class: "supply-chain",
  title: "Digest dropped",
  why: "Whoever can move the tag decides what runs here.",
  fix: "Keep the digest beside the version, and let a bot raise both.",
  equivalents: ["scorecard:Pinned-Dependencies"],
  outcomes: { dropped: { risk: "medium", message: (c) => `${becomes(c)}, without the digest that held it.` } },
  examples: [
    {
      path: "Dockerfile",
      before: `FROM nginx:1.27.2@sha256:${"a".repeat(64)}
`,
      after: "FROM nginx:1.27.2\n",
      outcome: "dropped"
    },
    {
      path: "Dockerfile",
      before: `FROM nginx:1.27@sha256:${"a".repeat(64)}
`,
      after: "FROM nginx:1.27.2\n",
      outcome: "dropped"
    },
    { path: "Dockerfile", before: "FROM nginx:1.27.2\n", after: "FROM nginx:1.27.3\n", outcome: "none" }
  ],
  classify: (change) => holdOf(change) === "tag" && change.ecosystem !== "github-actions" ? "dropped" : void 0
});

// src/domains/dependencies/rules/downgrade.ts
var downgrade_default = dependenciesRule({
  id: "dependencies/downgrade",
  on: "downgrade",
  class: "version-bump",
  title: "Version lowered",
  why: "Fixes and security patches of the newer release are lost, and code may already rely on it.",
  fix: "Say in the commit why, and stay on the newest release that works.",
  outcomes: {
    major: { risk: "high", message: (c) => `${stepOf2(c)}, below its major.` },
    release: { risk: "medium", message: (c) => `${stepOf2(c)}.` },
    locked: {
      risk: "low",
      message: (c) => `\`${c.name}\` is resolved to \`${brief(c.to)}\`, older than \`${brief(c.from)}\`.`,
      why: "No declared dependency accounts for it: a stale or hand-edited lockfile undoes fixes unseen.",
      fix: "Make the lockfile anew with the package manager."
    }
  },
  examples: [
    {
      before: '{ "dependencies": { "zod": "^4.0.0" } }',
      after: '{ "dependencies": { "zod": "^3.24.0" } }',
      outcome: "major"
    },
    {
      before: '{ "dependencies": { "zod": "^3.24.0" } }',
      after: '{ "dependencies": { "zod": "^3.23.0" } }',
      outcome: "release"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n',
      after: 'ms@^2.0.0:\n  version "2.0.0"\n',
      outcome: "locked"
    },
    {
      before: '{ "dependencies": { "zod": "3.24.0" } }',
      after: '{ "dependencies": { "zod": "=3.24.0" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (isUnexplained(change)) return "locked";
    if (!isUsed(change) || hasUpgradeHazard(change)) return void 0;
    return change.majors > 0 ? "major" : "release";
  }
});

// src/domains/dependencies/rules/file-unreadable.ts
var file_unreadable_default = unreadableRule("dependencies", [
  { before: '{ "dependencies": {} }', after: '{ "dependencies": {', outcome: "newly" },
  { before: '{ "dependencies": }', after: '{ "dependencies": {', outcome: "still" },
  { before: '{ "dependencies": {', after: '{ "dependencies": {} }', outcome: "mended" },
  {
    path: "yarn.lock",
    before: 'ms@^2.0.0:\n  version "2.1.3"\n',
    after: '<<<<<<< HEAD\nms@^2.0.0:\n  version "2.1.3"\n=======\n',
    outcome: "newly"
  },
  { path: "values.yaml", before: "image: nginx:1\n", after: 'image: { "\n', outcome: "none" }
]);

// src/domains/dependencies/libc.ts
var LIBCS = [
  { word: /(?:^|[-/_.])alpine/, libc: "musl" },
  {
    word: /(?:^|[-/_.])(?:slim|debian|ubuntu|jessie|stretch|buster|bullseye|bookworm|trixie|focal|jammy|noble|ubi\d*|fedora|rockylinux|almalinux|amazonlinux|centos)(?=$|[-/_.:\d])/,
    libc: "glibc"
  }
];
var libcOf = (name, tag) => LIBCS.find(({ word }) => word.test(tag ?? "") || word.test(name))?.libc;
function libcStep({ ecosystem, name, fromName, from, to }) {
  if (ecosystem !== "docker") return void 0;
  const [before, after] = [libcOf(fromName ?? name, from), libcOf(name, to)];
  return before === void 0 || after === void 0 || before === after ? void 0 : after;
}

// src/domains/dependencies/rules/image-libc-changed.ts
var image_libc_changed_default = dependenciesRule({
  id: "dependencies/image-libc-changed",
  on: ["major", "minor", "patch", "downgrade", "replaced", "moved", "pinned", "unpinned"],
  class: "compatibility",
  title: "C library of the base image changed",
  why: "Native modules and binaries built for the other library fail to load, and names may resolve differently.",
  fix: "Build native parts in the same image, and test DNS and locale before the merge.",
  outcomes: {
    musl: { risk: "medium", message: (c) => `${step(c)}, from glibc to musl.` },
    glibc: { risk: "low", message: (c) => `${step(c)}, from musl to glibc.` }
  },
  examples: [
    { path: "Dockerfile", before: "FROM node:22-slim\n", after: "FROM node:22-alpine\n", outcome: "musl" },
    { path: "Dockerfile", before: "FROM node:22-alpine\n", after: "FROM node:22-bookworm\n", outcome: "glibc" },
    { path: "Dockerfile", before: "FROM debian:12\n", after: "FROM alpine:3.20\n", outcome: "musl" },
    { path: "Dockerfile", before: "FROM node:22-alpine\n", after: "FROM node:24-alpine\n", outcome: "none" }
  ],
  classify: (change) => libcStep(change)
});
var step = ({ name, fromName, from, to }) => `\`${fromName ?? name}\` \`${brief(from)}\` becomes \`${name}\` \`${brief(to)}\``;

// src/domains/dependencies/rules/image-replaced.ts
var image_replaced_default = dependenciesRule({
  id: "dependencies/image-replaced",
  on: "replaced",
  class: "moved",
  title: "Another image in its place",
  why: "What is installed in it, its user, its paths and its entry point may all differ.",
  fix: "Check its user, volumes and entry point against the old image.",
  outcomes: {
    image: {
      risk: "low",
      message: (c) => `\`${c.fromName}\` \`${brief(c.from)}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`
    },
    variant: {
      risk: "low",
      message: (c) => `\`${c.name}\` goes from \`${brief(c.from)}\` to \`${brief(c.to)}\`, another variant.`
    }
  },
  examples: [
    {
      path: "compose.yaml",
      before: "services:\n  cache:\n    image: redis:7.4\n",
      after: "services:\n  cache:\n    image: valkey/valkey:8.0\n",
      outcome: "image"
    },
    {
      path: "Dockerfile",
      before: "FROM node:22-bookworm\n",
      after: "FROM node:22-bookworm-slim\n",
      outcome: "variant"
    },
    { path: "Dockerfile", before: "FROM node:22-alpine3.19\n", after: "FROM node:22-alpine3.20\n", outcome: "none" }
  ],
  classify(change) {
    if (change.ecosystem !== "docker" || libcStep(change) !== void 0) return void 0;
    return change.fromName === null ? "variant" : "image";
  }
});

// src/domains/dependencies/rules/install-script-allowed.ts
var install_script_allowed_default = dependenciesRule({
  id: "dependencies/install-script-allowed",
  on: "added",
  class: "supply-chain",
  title: "Install script allowed",
  why: "Whoever publishes a release of it runs code on every machine that installs this project.",
  fix: "Allow it only where the package does not work without.",
  outcomes: {
    allowed: { risk: "medium", message: (c) => `\`${c.name}\` may run scripts while it is installed.` }
  },
  examples: [
    {
      before: '{ "pnpm": { "onlyBuiltDependencies": ["esbuild"] } }',
      after: '{ "pnpm": { "onlyBuiltDependencies": ["esbuild", "left"] } }',
      outcome: "allowed"
    },
    {
      before: '{ "trustedDependencies": ["esbuild", "left"] }',
      after: '{ "trustedDependencies": ["left", "esbuild"] }',
      outcome: "none"
    }
  ],
  classify: (change) => change.role === "install-script" ? "allowed" : void 0
});

// src/domains/dependencies/rules/install-script-appeared.ts
var install_script_appeared_default = dependenciesRule({
  id: "dependencies/install-script-appeared",
  on: ["major", "minor", "patch", "downgrade", "replaced"],
  class: "supply-chain",
  title: "Package starts to run a script on install",
  why: "Malicious releases of known packages mostly arrive this way: the script runs before any review or test.",
  fix: "Read the script of that release before anybody installs it.",
  outcomes: {
    appeared: { risk: "high", message: (c) => `${thing(c)} runs a script while it is installed; before, it did not.` }
  },
  examples: [
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "1.0.1", "hasInstallScript": true } } }',
      outcome: "appeared"
    },
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "hasInstallScript": true } } }',
      after: '{ "packages": { "node_modules/left": { "version": "1.0.1", "hasInstallScript": true } } }',
      outcome: "none"
    }
  ],
  classify: ({ base, head }) => base?.installScript === false && head?.installScript === true ? "appeared" : void 0
});

// src/domains/dependencies/rules/licence-changed.ts
var DEMANDING = /\b(?:A?GPL|SSPL|BUSL|Elastic|Commons-Clause|UNLICENSED|CC-BY-NC)/i;
var licence_changed_default = dependenciesRule({
  id: "dependencies/licence-changed",
  on: ["major", "minor", "patch", "downgrade", "replaced"],
  class: "compatibility",
  title: "Licence changed",
  why: "The new terms hold from this release on, for everything that ships it.",
  fix: "Have the new licence approved, or stay on the release before.",
  outcomes: {
    demanding: {
      risk: "medium",
      message: (c) => `${thing(c)} goes from licence \`${c.base?.licence}\` to \`${c.head?.licence}\`.`
    },
    other: {
      risk: "low",
      message: (c) => `${thing(c)} goes from licence \`${c.base?.licence}\` to \`${c.head?.licence}\`.`
    }
  },
  examples: [
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0", "license": "AGPL-3.0-only" } } }',
      outcome: "demanding"
    },
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0", "license": "Apache-2.0" } } }',
      outcome: "other"
    },
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/left": { "version": "1.0.0", "license": "MIT" } } }',
      after: '{ "packages": { "node_modules/left": { "version": "2.0.0" } } }',
      outcome: "none"
    }
  ],
  classify({ base, head }) {
    const [from, to] = [base?.licence ?? null, head?.licence ?? null];
    if (from === null || to === null || from === to) return void 0;
    return DEMANDING.test(to) && !DEMANDING.test(from) ? "demanding" : "other";
  }
});

// src/domains/dependencies/rules/lockfile-only.ts
var lockfile_only_default = dependenciesRule({
  id: "dependencies/lockfile-only",
  on: ["major", "minor", "patch", "added", "removed"],
  class: "version-bump",
  title: "Changes that no declared dependency accounts for",
  why: "What is installed changes although nobody asked for another version.",
  fix: "Check that the lockfile was made by the package manager.",
  outcomes: {
    majors: {
      risk: "low",
      message: (c) => `\`${pathOf3(c)}\` changes ${count(c)}, \`${c.name}\` to another major.`
    },
    others: { risk: "info", message: (c) => `\`${pathOf3(c)}\` changes ${count(c)}, \`${c.name}\` among them.` }
  },
  examples: [
    {
      path: "yarn.lock",
      before: 'ms@*:\n  version "1.0.0"\n',
      after: 'ms@*:\n  version "2.1.3"\n',
      outcome: "majors"
    },
    {
      path: "package-lock.json",
      before: '{ "packages": { "": { "dependencies": { "ms": "^2.0.0" } }, "node_modules/ms": { "version": "2.0.0" } } }',
      after: '{ "packages": { "": { "dependencies": { "ms": "^2.0.0" } }, "node_modules/ms": { "version": "2.1.3" } } }',
      outcome: "others"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.0.0"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n',
      outcome: "others"
    },
    {
      before: {
        "package.json": '{ "dependencies": { "ms": "^1.0.0" } }',
        "yarn.lock": 'ms@^1.0.0:\n  version "1.0.0"\n'
      },
      after: {
        "package.json": '{ "dependencies": { "ms": "^2.0.0" } }',
        "yarn.lock": 'ms@^2.0.0:\n  version "2.1.3"\n'
      },
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isUnexplained(change)) return void 0;
    return change.majors > 0 ? "majors" : "others";
  }
});
var pathOf3 = ({ batch }) => batch?.path ?? "";
var count = ({ batch }) => batch?.size === 1 ? "one package" : `${batch?.size} packages`;

// src/domains/dependencies/lookalikes.ts
var WELL_KNOWN = /* @__PURE__ */ new Map([
  [
    "npm",
    listed(`
      apollo-server async autoprefixer axios babel-core babel-loader bcrypt bcryptjs bluebird body-parser
      bootstrap chalk cheerio classnames colors commander concurrently cookie-parser core-js cross-env
      cross-spawn css-loader date-fns dayjs debug discord.js dotenv electron esbuild eslint ethers
      event-stream express fs-extra graphql handlebars helmet html-webpack-plugin inquirer ioredis jquery
      jsonwebtoken lodash markdown-it minimist mocha moment mongodb mongoose morgan multer mysql2
      next-auth node-fetch node-sass nodemailer nodemon passport postcss prettier prop-types puppeteer
      playwright react react-dom react-router react-router-dom redux request rimraf rollup sequelize sharp
      socket.io styled-components supertest tailwindcss ts-node tslib typescript underscore validator
      vitest web3 webpack webpack-cli winston yargs zustand
    `)
  ],
  [
    "pypi",
    listed(`
      aiohttp ansible asyncpg beautifulsoup4 black boto3 botocore celery certifi colorama cryptography
      django djangorestframework fastapi flask gunicorn httpx jinja2 jsonschema matplotlib networkx numpy
      openai opencv-python pandas paramiko pillow playwright poetry psycopg2 pydantic pymongo pytest
      python-dateutil pyyaml redis requests scikit-learn scipy selenium setuptools sqlalchemy starlette
      tensorflow torch tqdm transformers urllib3 uvicorn virtualenv websockets
    `)
  ]
]);
function listed(text) {
  return text.trim().split(/\s+/);
}
var INNOCENT = /* @__PURE__ */ new Set(["color", "colours", "dot-env", "nextauth", "reqwest", "web-3"]);
function lookalikeOf(ecosystem, name) {
  const known2 = WELL_KNOWN.get(ecosystem);
  if (known2 === void 0 || name.length < 4 || name.length > 40) return void 0;
  if (known2.includes(name) || INNOCENT.has(name)) return void 0;
  return known2.find((other) => isSlip(other, name));
}
var bare = (name) => name.replace(/[-_.]/g, "");
function isSlip(known2, name) {
  if (known2.length >= 5 && bare(known2) === bare(name)) return true;
  if (name.length === known2.length) return isSwap(known2, name);
  if (name.length === known2.length - 1) return isOmission(known2, name);
  return name.length === known2.length + 1 && isDoubling(known2, name);
}
function divergence(a, b) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}
function isSwap(known2, name) {
  const i = divergence(known2, name);
  return known2[i] === name[i + 1] && known2[i + 1] === name[i] && known2.slice(i + 2) === name.slice(i + 2);
}
function isOmission(known2, name) {
  const i = divergence(known2, name);
  return known2.length >= 6 && known2.slice(i + 1) === name.slice(i);
}
function isDoubling(known2, name) {
  const i = divergence(name, known2);
  return name[i] === name[i - 1] && name.slice(i + 1) === known2.slice(i);
}

// src/domains/dependencies/rules/lookalike-added.ts
var original = ({ ecosystem, name }) => lookalikeOf(ecosystem, name) ?? "";
var lookalike_added_default = dependenciesRule({
  id: "dependencies/lookalike-added",
  on: ["added", "replaced"],
  class: "supply-chain",
  title: "Name close to a well-known one",
  why: "Such names are registered to run code on machines where somebody mistyped.",
  fix: "Check the spelling, and remove it from every machine that installed it if it is wrong.",
  outcomes: {
    lookalike: { risk: "high", message: (c) => `\`${c.name}\` is new, and one slip away from \`${original(c)}\`.` }
  },
  examples: [
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "crossenv": "^7.0.0" } }',
      outcome: "lookalike"
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "cross-env": "^7.0.0", "preact": "^10.0.0", "@acme/lodahs": "1.0.0" } }',
      outcome: "none"
    }
  ],
  classify: (change) => isDeclared(change) && lookalikeOf(change.ecosystem, change.name) !== void 0 ? "lookalike" : void 0
});

// src/domains/dependencies/known-changes.ts
var KNOWN_CHANGES = [
  {
    ecosystem: "npm",
    name: "axios",
    since: "1.0.0",
    what: "ships ES modules, which Jest does not load untransformed",
    fix: "Run the tests, and map `axios` to its CommonJS build where Jest fails on it.",
    source: "https://github.com/axios/axios/issues/5026, https://github.com/axios/axios/issues/6135"
  },
  {
    ecosystem: "npm",
    name: "axios",
    since: "0.28.0",
    what: "writes nested query parameters as `p[a]=z` instead of JSON, and 1.0.0 ships ES modules, which Jest does not load untransformed",
    fix: "Test requests with nested `params`, and set `paramsSerializer` where the server expects the old form.",
    source: "https://github.com/axios/axios/issues/6274, https://github.com/axios/axios/issues/5630"
  },
  {
    ecosystem: "npm",
    name: "express",
    since: "5.0.0",
    what: "refuses unnamed wildcards such as `*` in route paths and no longer has `req.param()` and `app.del()`",
    fix: "Name every wildcard (`/*splat`), and run the codemods of its migration guide.",
    source: "https://expressjs.com/en/guide/migrating-5.html"
  },
  {
    ecosystem: "npm",
    name: "chalk",
    since: "5.0.0",
    what: "is an ES module only: `require` needs Node 20.19, 22.12 or later",
    fix: "Use `import`, or stay on 4 where the project is CommonJS.",
    source: "https://github.com/chalk/chalk/releases/tag/v5.0.0, https://github.com/nodejs/node/releases/tag/v22.12.0"
  },
  {
    ecosystem: "npm",
    name: "node-fetch",
    since: "3.0.0",
    what: "is an ES module only: `require` needs Node 20.19, 22.12 or later",
    fix: "Use `import`, the built-in `fetch`, or stay on 2.",
    source: "https://github.com/node-fetch/node-fetch/blob/main/docs/v3-UPGRADE-GUIDE.md"
  },
  {
    ecosystem: "npm",
    name: "got",
    since: "12.0.0",
    what: "is an ES module only: `require` needs Node 20.19, 22.12 or later",
    fix: "Use `import`, or stay on 11 where the project is CommonJS.",
    source: "https://github.com/sindresorhus/got/issues/1956"
  },
  {
    ecosystem: "npm",
    name: "react",
    since: "19.0.0",
    what: "ignores `propTypes` and the `defaultProps` of function components, and has no string refs or legacy context",
    fix: "Go through 18.3 first: it warns of all that 19 removes.",
    source: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide"
  },
  {
    ecosystem: "npm",
    name: "react-dom",
    since: "19.0.0",
    what: "no longer has `ReactDOM.render`, `hydrate` and `findDOMNode`",
    fix: "Use `createRoot` and `hydrateRoot`, which 18 has already.",
    source: "https://react.dev/blog/2024/04/25/react-19-upgrade-guide"
  },
  {
    ecosystem: "npm",
    name: "webpack",
    since: "5.0.0",
    what: "no longer fills in Node core modules (`buffer`, `crypto`, `process`) for the browser",
    fix: "Name the fallbacks that the code needs in `resolve.fallback`.",
    source: "https://webpack.js.org/migrate/5/"
  },
  {
    ecosystem: "npm",
    name: "eslint",
    since: "9.0.0",
    what: "no longer reads `.eslintrc` files by default",
    fix: "Move the rules to `eslint.config.js` in the same change.",
    source: "https://eslint.org/docs/latest/use/migrate-to-9.0.0"
  },
  {
    ecosystem: "npm",
    name: "prettier",
    since: "3.0.0",
    what: "sets `trailingComma` to `all` by default, which rewrites files that have none",
    fix: "Set `trailingComma` explicitly, or reformat in a change of its own.",
    source: "https://prettier.io/blog/2023/07/05/3.0.0.html"
  },
  {
    ecosystem: "npm",
    name: "mongoose",
    since: "7.0.0",
    what: "no longer takes callbacks and lets `strictQuery` default to `false`",
    fix: "Await the promises, and set `strictQuery` explicitly.",
    source: "https://mongoosejs.com/docs/migrating_to_7.html"
  },
  {
    ecosystem: "npm",
    name: "next",
    since: "15.0.0",
    what: "makes `cookies()`, `headers()` and `params` asynchronous and no longer caches `fetch` by default",
    fix: "Run its codemod, and set `cache` where a request relied on the default.",
    source: "https://nextjs.org/docs/app/guides/upgrading/version-15"
  },
  {
    ecosystem: "npm",
    name: "jest",
    since: "27.0.0",
    what: "runs tests in the `node` environment by default, where there is no `document`",
    fix: 'Set `testEnvironment: "jsdom"` where tests touch the page.',
    source: "https://jestjs.io/blog/2021/05/25/jest-27"
  },
  {
    ecosystem: "npm",
    name: "tailwindcss",
    since: "4.0.0",
    what: "moves its PostCSS plugin to `@tailwindcss/postcss` and no longer finds a JavaScript config by itself",
    fix: "Run `npx @tailwindcss/upgrade`.",
    source: "https://tailwindcss.com/docs/upgrade-guide"
  },
  {
    ecosystem: "pypi",
    name: "pydantic",
    since: "2.0",
    what: "moves `BaseSettings` to `pydantic-settings` and no longer takes `None` as the default of `Optional` fields",
    fix: "Import from `pydantic.v1` first, then follow its migration guide.",
    source: "https://docs.pydantic.dev/latest/migration/"
  },
  {
    ecosystem: "pypi",
    name: "sqlalchemy",
    since: "2.0",
    what: "no longer executes plain strings and no longer commits by itself",
    fix: "Run the tests under 1.4 with `SQLALCHEMY_WARN_20=1` first.",
    source: "https://docs.sqlalchemy.org/en/20/changelog/migration_20.html"
  },
  {
    ecosystem: "pypi",
    name: "numpy",
    since: "2.0",
    what: "breaks binary packages that were built against 1.x and changes how scalars are promoted",
    fix: "Raise the packages that are built against it in the same change.",
    source: "https://numpy.org/doc/stable/numpy_2_0_migration_guide.html"
  },
  {
    ecosystem: "pypi",
    name: "urllib3",
    since: "2.0",
    what: "asks for TLS 1.2 and OpenSSL 1.1.1 and refuses older servers and systems",
    fix: "Check what the oldest server and base image offer before the merge.",
    source: "https://urllib3.readthedocs.io/en/stable/v2-migration-guide.html"
  },
  {
    ecosystem: "maven",
    name: "org.springframework.boot:spring-boot-starter-parent",
    since: "3.0.0",
    what: "asks for Java 17 and moves `javax.*` to `jakarta.*`",
    fix: "Go to 2.7 first, mend its deprecations, then follow the migration guide.",
    source: "https://github.com/spring-projects/spring-boot/wiki/Spring-Boot-3.0-Migration-Guide"
  },
  {
    ecosystem: "github-actions",
    name: "actions/upload-artifact",
    since: "4",
    what: "refuses a second upload under the same artifact name in one run",
    fix: "Give each job its own name and merge them, and raise `download-artifact` in the same change.",
    source: "https://github.com/actions/upload-artifact/blob/main/docs/MIGRATION.md"
  }
];
var byName = /* @__PURE__ */ new Map();
for (const row of KNOWN_CHANGES) {
  const key2 = `${row.ecosystem}:${row.name}`;
  byName.set(key2, [...byName.get(key2) ?? [], row]);
}
function knownChangeOf({ ecosystem, name, base, head }) {
  const [from, to] = [numbersOf(base?.version), numbersOf(head?.version)];
  if (from === void 0 || to === void 0) return void 0;
  const rows = byName.get(`${ecosystem}:${name.toLowerCase()}`) ?? [];
  return rows.findLast(({ since }) => {
    const release2 = numbersOf(since) ?? [];
    return compareParts(from, release2) < 0 && compareParts(release2, to) <= 0;
  });
}
var numbersOf = (version) => /^v?(\d+(?:\.\d+)*)/.exec(version ?? "")?.[1]?.split(".").map(Number);

// src/domains/dependencies/rules/major-bump.ts
var major_bump_default = dependenciesRule({
  id: "dependencies/major-bump",
  on: "major",
  class: "version-bump",
  title: "Major version raised",
  why: "A major release may remove or change what callers rely on.",
  fix: "Read its release notes, and run the tests that exercise it before the merge.",
  outcomes: {
    known: {
      risk: "high",
      title: "Major version raised, with a known change",
      message: (c) => `${stepOf2(c)}.`,
      why: (c) => `Release ${knownChangeOf(c)?.since} ${knownChangeOf(c)?.what}.`,
      fix: (c) => knownChangeOf(c)?.fix ?? ""
    },
    several: {
      risk: "high",
      title: "Several majors at once",
      message: (c) => `${stepOf2(c)}: ${c.majors} majors at once.`,
      why: "The breaking changes of every major in between arrive together.",
      fix: "Go one major at a time, or read the release notes of each."
    },
    single: { risk: "medium", message: (c) => `${stepOf2(c)}.` }
  },
  examples: [
    {
      before: '{ "dependencies": { "axios": "^0.21.1" } }',
      after: '{ "dependencies": { "axios": "^1.0.0" } }',
      outcome: "known"
    },
    {
      before: '{ "dependencies": { "uuid": "^8.3.2" } }',
      after: '{ "dependencies": { "uuid": "^11.0.0" } }',
      outcome: "several"
    },
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "^4.0.0" } }',
      outcome: "single"
    },
    {
      path: "requirements.txt",
      before: "cryptography>=43.0.3\n",
      after: "cryptography>=48.0.1\n",
      outcome: "single"
    },
    { path: "Dockerfile", before: "FROM eclipse-temurin:17\n", after: "FROM eclipse-temurin:21\n", outcome: "single" },
    {
      path: ".github/workflows/ci.yml",
      before: "jobs: \n  a:\n    steps:\n      - uses: actions/checkout@v4\n",
      after: "jobs: \n  a:\n    steps:\n      - uses: actions/checkout@v5\n",
      outcome: "single"
    },
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "^3.24.0" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isUsed(change) || change.calendar || hasUpgradeHazard(change)) return void 0;
    if (knownChangeOf(change) !== void 0) return "known";
    return skipsMajors(change) ? "several" : "single";
  }
});
var skipsMajors = ({ ecosystem, majors, from }) => majors > 1 && ecosystem !== "docker" && !/^\s*>/.test(from ?? "");

// src/domains/dependencies/vulnerabilities/examples.ts
var unrated = {
  id: "GO-2026-0001",
  aliases: [],
  summary: "Panic on a malformed message in acme.example/queue",
  severity: "unknown",
  score: null,
  malware: false,
  patched: "1.1.1"
};
var known = {
  unrated,
  minimist: {
    ...unrated,
    id: "GHSA-xvch-5gv4-984h",
    aliases: ["CVE-2021-44906"],
    summary: "Prototype Pollution in minimist",
    severity: "critical",
    score: 9.8,
    patched: "1.2.6"
  },
  lodash: {
    ...unrated,
    id: "GHSA-35jh-r3h4-6jhm",
    aliases: ["CVE-2021-23337"],
    summary: "Command Injection in lodash",
    severity: "high",
    score: 7.2,
    patched: "4.17.21"
  },
  toughCookie: {
    ...unrated,
    id: "GHSA-72xf-g2v4-qvf3",
    aliases: ["CVE-2023-26136"],
    summary: "tough-cookie Prototype Pollution vulnerability",
    severity: "medium",
    score: 6.5,
    patched: "4.1.3"
  },
  cookie: {
    ...unrated,
    id: "GHSA-pxg6-pf52-xh8x",
    aliases: ["CVE-2024-47764"],
    summary: "cookie accepts cookie name, path, and domain with out of bounds characters",
    severity: "low",
    patched: "0.7.0"
  },
  malware: {
    ...unrated,
    id: "MAL-2026-0001",
    summary: "Malicious code in acme-colours",
    malware: true,
    patched: null
  }
};

// src/domains/dependencies/vulnerabilities/words.ts
var MOST_NAMED = 3;
var countOf = ({ advisories }) => advisories.length === 1 ? "a known vulnerability" : `${advisories.length} known vulnerabilities`;
function listOf({ advisories }) {
  const named3 = advisories.slice(0, MOST_NAMED).map(nameOf3);
  const more = advisories.length - named3.length;
  return `${named3.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function nameOf3({ id, aliases, score }) {
  const cve = aliases.find((alias) => alias.startsWith("CVE-"));
  const details = [cve && `\`${cve}\``, score !== null && `CVSS ${score.toFixed(1)}`].filter(Boolean);
  return details.length === 0 ? `\`${id}\`` : `\`${id}\` (${details.join(", ")})`;
}
var described = ({ advisories: [worst] }) => worst === void 0 || worst.summary === "" ? "" : `: \`${worst.summary.replace(/\.$/, "")}\``;
function remedyFor({ direct, patched }) {
  if (patched === null)
    return "No release mends all of it: take another package, or keep what is untrusted away from it";
  return direct ? `Use \`${patched}\` or later` : `Raise what needs it until \`${patched}\` or later is installed`;
}

// src/domains/dependencies/rules/malware.ts
var malware_default = dependenciesRule({
  id: "dependencies/malware",
  on: "vulnerability-introduced",
  class: "vulnerability",
  title: "Known malware",
  why: (c) => `It runs its author's code wherever it is installed, and takes the secrets it finds${described(c)}.`,
  fix: "Remove it, and replace every secret of the machines that installed it.",
  outcomes: {
    listed: { risk: "critical", message: (c) => `\`${c.name}\` \`${c.to}\` is known malware: ${listOf(c)}.` }
  },
  examples: [
    {
      before: '{ "dependencies": { "acme-colours": "1.0.0" } }',
      after: '{ "dependencies": { "acme-colours": "1.0.1" } }',
      advisories: { "acme-colours@1.0.1": [known.malware] },
      outcome: "listed"
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "lodash": "4.17.20" } }',
      advisories: { "lodash@4.17.20": [known.lodash] },
      outcome: "none"
    }
  ],
  classify: ({ malware }) => malware ? "listed" : void 0
});

// src/domains/dependencies/rules/moved.ts
var moved_default = dependenciesRule({
  id: "dependencies/moved",
  on: "moved",
  class: "moved",
  title: "Dependency moved",
  why: "Another name is another owner: what it publishes runs here from now on.",
  fix: "Check that the new place is its maker's own.",
  outcomes: {
    major: {
      risk: "medium",
      class: "version-bump",
      title: "Module moved to its next major",
      message: (c) => `\`${c.fromName}\` \`${brief(c.from)}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: "A new major path is a new module: every import changes, and its API may break.",
      fix: "Read its release notes, and check that no package imports both majors."
    },
    official: {
      risk: "info",
      title: "Image moved to its new home",
      message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: "Its makers moved it there and no longer publish to the old place.",
      fix: "Nothing to do."
    },
    stranger: {
      risk: "high",
      title: "Dependency of another owner",
      message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.`,
      why: "What somebody else publishes runs here from now on, with the secrets and the rights of the old one.",
      fix: "Check that its makers themselves moved it there; read its source at the commit that you pin."
    },
    owner: { risk: "medium", message: (c) => `\`${c.fromName}\` becomes \`${c.name}\` \`${brief(c.to)}\`.` },
    branch: {
      risk: "low",
      class: "version-bump",
      title: "Another branch or tag followed",
      message: (c) => `\`${c.name}\` follows \`${brief(c.to)}\` instead of \`${brief(c.from)}\`.`,
      why: "Neither name tells which version it is.",
      fix: "Name a version, so that a review can tell what changes."
    }
  },
  examples: [
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x/v2 v2.1.0\n",
      after: "module m\nrequire a.test/x/v3 v3.0.1\n",
      outcome: "major"
    },
    {
      path: "Dockerfile",
      before: "FROM k8s.gcr.io/pause:3.9\n",
      after: "FROM registry.k8s.io/pause:3.9\n",
      outcome: "official"
    },
    { path: "Dockerfile", before: "FROM acme/api:1.4\n", after: "FROM ghcr.io/other/api:1.4\n", outcome: "stranger" },
    { path: "Dockerfile", before: "FROM acme/api:1.4\n", after: "FROM ghcr.io/acme/api:1.4\n", outcome: "owner" },
    {
      path: "Dockerfile",
      before: "FROM nginx:1.27\n",
      after: "FROM registry.acme.test/mirror/library/nginx:1.27\n",
      outcome: "owner"
    },
    {
      path: ".github/workflows/ci.yml",
      before: "jobs:\n  a:\n    steps:\n      - uses: acme/lint@v1\n",
      after: "jobs:\n  a:\n    steps:\n      - uses: other/lint@v1\n",
      outcome: "stranger"
    },
    {
      path: ".github/workflows/ci.yml",
      before: "jobs:\n  a:\n    steps:\n      - uses: acme/cache@v4\n",
      after: "jobs:\n  a:\n    steps:\n      - uses: actions/cache@v4\n",
      outcome: "owner"
    },
    { path: "Dockerfile", before: "FROM nginx:1.27\n", after: "FROM docker.io/library/nginx:1.27\n", outcome: "none" },
    {
      path: ".github/workflows/ci.yml",
      before: "jobs:\n  a:\n    steps:\n      - uses: acme/lint@main\n",
      after: "jobs:\n  a:\n    steps:\n      - uses: acme/lint@next\n",
      outcome: "branch"
    },
    { path: "compose.yaml", before: "image: a/b:latest\n", after: "image: a/b:$TAG\n", outcome: "none" },
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0 // indirect\n",
      after: "module m\nrequire a.test/x/v2 v2.0.0 // indirect\n",
      outcome: "none"
    }
  ],
  classify(change) {
    if (change.batch !== null || change.role !== "library") return void 0;
    if (change.fromName === null) return isOtherBranch(change) ? "branch" : void 0;
    if (change.ecosystem === "go") return change.majors > 0 ? "major" : "owner";
    if (isOfficial(change.fromName, change.name)) return "official";
    return RUNNING.includes(change.ecosystem) && !isOfOwner(change, change.fromName) ? "stranger" : "owner";
  }
});
var isOtherBranch = ({ from, to }) => from !== to && ![from, to].some((text) => text !== null && isComputed(text));
var OFFICIAL = [
  ["k8s.gcr.io/", "registry.k8s.io/"],
  ["gcr.io/google_containers/", "registry.k8s.io/"],
  ["quay.io/coreos/etcd", "gcr.io/etcd-development/etcd"]
];
var isOfficial = (from, to) => OFFICIAL.some(([old, now]) => from.startsWith(old) && to === now + from.slice(old.length));
var RUNNING = ["docker", "github-actions"];
var TRUSTED = ["actions", "github", "library"];
function isOfOwner({ ecosystem, name }, other) {
  const ownerOf2 = ecosystem === "docker" ? accountOf : (action) => action.split("/")[0] ?? "";
  const [now, was] = [ownerOf2(name), ownerOf2(other)];
  return now === was || TRUSTED.includes(now) || now.endsWith(`/${was}`) || was === "library" && now === "";
}
function accountOf(image) {
  const [first = "", ...rest] = image.split("/");
  if (rest.length === 0) return "library";
  return (/[.:]|^localhost$/.test(first) ? rest : [first, ...rest]).slice(0, -1).join("/");
}

// src/domains/dependencies/rules/peer-narrowed.ts
var peer_narrowed_default = dependenciesRule({
  id: "dependencies/peer-narrowed",
  on: ["major", "minor", "patch", "pinned", "downgrade", "added"],
  class: "compatibility",
  title: "Peer range narrowed",
  why: "Projects that have a version outside the new range can no longer install this package.",
  fix: "Keep the old versions in the range, or release this as a major.",
  outcomes: {
    narrowed: {
      risk: "medium",
      message: (c) => `The peer \`${c.name}\` must be \`${brief(c.to)}\`; before, \`${brief(c.from)}\` was accepted.`
    },
    added: {
      risk: "medium",
      title: "New peer required",
      message: (c) => `The peer \`${c.name}\` \`${brief(c.to)}\` is required now.`,
      why: "Projects that do not have it must add it before they can take this release.",
      fix: "Mark it as optional in `peerDependenciesMeta`, or release this as a major."
    }
  },
  examples: [
    {
      before: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      after: '{ "peerDependencies": { "react": "^19.0.0" } }',
      outcome: "narrowed"
    },
    {
      before: '{ "name": "x" }',
      after: '{ "name": "x", "peerDependencies": { "react": "^19.0.0" } }',
      outcome: "added"
    },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      outcome: "none"
    },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after: '{ "peerDependencies": { "react": "^18.0.0", "vue": "^3.0.0" }, "peerDependenciesMeta": { "vue": { "optional": true } } }',
      outcome: "none"
    }
  ],
  classify({ kind, head, narrowed }) {
    if (head?.scope !== "peer") return void 0;
    if (kind === "added") return "added";
    return narrowed ? "narrowed" : void 0;
  }
});

// src/domains/dependencies/rules/pinned.ts
var pinned_default = dependenciesRule({
  id: "dependencies/pinned",
  on: "pinned",
  class: "hardening",
  title: "Version held more tightly",
  why: "Only a reviewed change can bring another one now.",
  fix: "Nothing to do; let a bot raise it from here.",
  outcomes: {
    tightened: { risk: "info", message: (c) => `\`${c.name}\` \`${brief(c.from)}\` becomes \`${brief(c.to)}\`.` }
  },
  examples: [
    {
      path: ".github/workflows/ci.yml",
      before: "jobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n",
      after: `jobs:
  a:
    steps:
      - uses: actions/checkout@${"1a".repeat(20)} # v4.2.2
`,
      outcome: "tightened"
    },
    { path: "Dockerfile", before: "FROM node:22\n", after: "FROM node:22.12.0\n", outcome: "tightened" },
    { path: "Dockerfile", before: "FROM node:22.12.0\n", after: "FROM node:22.12.1\n", outcome: "none" }
  ],
  classify: (change) => isUsed(change) ? "tightened" : void 0
});

// src/domains/dependencies/rules/prerelease-adopted.ts
var prerelease_adopted_default = dependenciesRule({
  id: "dependencies/prerelease-adopted",
  on: ["major", "minor", "patch", "moved", "replaced"],
  class: "version-bump",
  title: "Prerelease adopted",
  why: "Its makers do not hold it stable yet: the next one may change again, and ranges skip it.",
  fix: "Wait for the release, or say in the commit what needs it.",
  outcomes: { adopted: { risk: "low", message: (c) => `${stepOf2(c)}, a prerelease.` } },
  examples: [
    {
      before: '{ "dependencies": { "zod": "^3.23.0" } }',
      after: '{ "dependencies": { "zod": "4.0.0-beta.1" } }',
      outcome: "adopted"
    },
    { path: "Dockerfile", before: "FROM python:3.13\n", after: "FROM python:3.14-rc\n", outcome: "adopted" },
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.1-0.20260101000000-0123456789ab\n",
      after: "module m\nrequire a.test/x v1.3.0-rc.1\n",
      outcome: "none"
    },
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0\n",
      after: "module m\nrequire a.test/x v1.2.1-0.20260101000000-0123456789ab\n",
      outcome: "none"
    },
    {
      before: '{ "dependencies": { "zod": "4.0.0-beta.1" } }',
      after: '{ "dependencies": { "zod": "4.0.0-beta.2" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    const [from, to] = [change.base?.version ?? "", change.head?.version ?? ""];
    return isUsed(change) && PRERELEASE.test(to) && !PRERELEASE.test(from) && !PSEUDO.test(from) ? "adopted" : void 0;
  }
});
var PRERELEASE = /\d[-.](?:alpha|beta|rc|preview|pre|dev|milestone|canary|next|snapshot|nightly|m\d)(?![a-z])|^[\d.]+(?:a|b|rc)\d+$/i;
var PSEUDO = /[-.]\d{14}-[0-9a-f]{12}$/;

// src/domains/dependencies/rules/range-loosened.ts
var range_loosened_default = dependenciesRule({
  id: "dependencies/range-loosened",
  on: "unpinned",
  class: "supply-chain",
  title: "Version held more loosely",
  why: "Another release can arrive without a change that anybody reviews.",
  fix: "Name the version as exactly as before.",
  equivalents: ["scorecard:Pinned-Dependencies"],
  outcomes: { loosened: { risk: "low", message: (c) => `${becomes(c)}.` } },
  examples: [
    {
      before: '{ "dependencies": { "zod": "3.23.8" } }',
      after: '{ "dependencies": { "zod": "^3.23.8" } }',
      outcome: "loosened"
    },
    { path: "Dockerfile", before: "FROM node:22.12.0\n", after: "FROM node:22\n", outcome: "loosened" },
    { path: "Dockerfile", before: "FROM nginx:1.27.2\n", after: "FROM nginx:latest\n", outcome: "none" },
    {
      before: '{ "peerDependencies": { "react": "^18.0.0" } }',
      after: '{ "peerDependencies": { "react": "^18.0.0 || ^19.0.0" } }',
      outcome: "none"
    }
  ],
  classify: (change) => holdOf(change) === "range" && isUsed(change) ? "loosened" : void 0
});

// src/domains/dependencies/rules/registry-changed.ts
var registry_changed_default = dependenciesRule({
  id: "dependencies/registry-changed",
  on: ["major", "minor", "patch", "downgrade", "replaced", "digest", "added", "moved", "pinned", "unpinned"],
  class: "supply-chain",
  title: "Resolved from another host",
  why: "Whoever runs that host decides what is installed, whatever the name and the version say.",
  fix: "Make the lockfile anew with the registry that the project means to use.",
  outcomes: {
    changed: {
      risk: "high",
      message: (c) => `${thing(c)} is resolved from \`${hostOf(c.head)}\` instead of \`${hostOf(c.base)}\`${checksum(c)}.`
    },
    restored: {
      risk: "info",
      class: "hardening",
      title: "Resolved from the public registry again",
      message: (c) => `${thing(c)} is resolved from the public registry instead of \`${hostOf(c.base)}\`.`,
      why: "It is what everybody else gets under this name.",
      fix: "Nothing to do, unless the project means to use its own registry."
    }
  },
  examples: [
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.evil.test/ms/-/ms-2.1.3.tgz"\n',
      outcome: "changed"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.corp.test/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      outcome: "restored"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.npmjs.org/ms/-/ms-2.1.3.tgz"\n',
      outcome: "none"
    },
    {
      path: "yarn.lock",
      before: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://npm.corp.test/ms/-/ms-2.1.3.tgz"\n  integrity sha512-aaaa\n',
      after: 'ms@^2.0.0:\n  version "2.1.3"\n  resolved "https://registry.yarnpkg.com/ms/-/ms-2.1.3.tgz"\n  integrity sha512-bbbb\n',
      outcome: "none"
    }
  ],
  classify(change) {
    const step2 = hostStepOf(change);
    if (step2 === "another") return "changed";
    return step2 === "restored" && change.kind !== "digest" ? "restored" : void 0;
  }
});
var hostOf = (side) => side?.source?.location ?? "the public registry";
var checksum = ({ kind }) => kind === "digest" ? ", with another checksum" : "";

// src/domains/dependencies/rules/registry-configured.ts
var PUBLIC = /^https:\/\/(?:registry\.npmjs\.org|registry\.yarnpkg\.com)$/;
var CENTRAL = /^https:\/\/(?:repo1?\.maven\.(?:apache\.)?org)\/maven2\/?$/;
var registry_configured_default = dependenciesRule({
  id: "dependencies/registry-configured",
  on: ["added", "removed", "moved", "replaced"],
  class: "supply-chain",
  title: "Packages fetched from another registry",
  why: "Whoever runs that registry decides what is installed, whatever the names and versions say.",
  fix: "Check that the registry is yours, and that the lockfile still resolves from it.",
  outcomes: {
    plain: {
      risk: "high",
      title: "Packages fetched without encryption",
      message: (c) => `\`${c.name}\` is set to \`${c.to}\`, over plain \`http\`.`,
      why: "Anybody on the way can put other code in place of every package.",
      fix: "Use `https`."
    },
    changed: { risk: "high", message: (c) => `\`${c.name}\` goes from \`${c.from}\` to \`${c.to}\`.` },
    added: { risk: "medium", message: (c) => `\`${c.name}\` is set to \`${c.to}\`.` },
    removed: {
      risk: "medium",
      title: "Packages fetched from the public registry",
      message: (c) => `\`${c.name}\` is no longer set to \`${c.from}\`.`,
      why: "A name that only your registry knows can be registered by anybody on the public one.",
      fix: "Keep the registry for every scope that is yours."
    },
    public: {
      risk: "info",
      title: "Public registry set",
      message: (c) => `\`${c.name}\` is set to the public \`${c.to}\`.`,
      why: "It is what holds where nothing is set.",
      fix: "Nothing to do."
    }
  },
  examples: [
    { path: ".npmrc", before: "", after: "registry=http://npm.corp.test/\n", outcome: "plain" },
    {
      path: ".npmrc",
      before: "@acme:registry=https://npm.corp.test/\n",
      after: "@acme:registry=https://npm.evil.test/\n",
      outcome: "changed"
    },
    { path: ".yarnrc.yml", before: "", after: 'npmRegistryServer: "https://npm.corp.test"\n', outcome: "added" },
    { path: ".npmrc", before: "@acme:registry=https://npm.corp.test/\n", after: "fund=false\n", outcome: "removed" },
    { path: ".npmrc", before: "", after: "registry=https://registry.npmjs.org/\n", outcome: "public" },
    {
      path: "pom.xml",
      before: "<project></project>",
      after: "<project><repositories><repository><id>a</id><url>http://maven.corp.test/</url></repository></repositories></project>",
      outcome: "plain"
    },
    {
      path: "pom.xml",
      before: "<project><repositories><repository><id>a</id><url>https://maven.corp.test/</url></repository></repositories></project>",
      after: "<project></project>",
      outcome: "none"
    },
    {
      path: ".npmrc",
      before: "registry=https://npm.corp.test/\n",
      after: "registry = https://npm.corp.test\n",
      outcome: "none"
    }
  ],
  classify(change) {
    if (change.role !== "registry") return void 0;
    if (change.to === null) return isMissed(change) ? "removed" : void 0;
    return withoutEncryption(change) ? "plain" : place(change);
  }
});
var isMissed = ({ ecosystem, from }) => ecosystem !== "maven" && !PUBLIC.test(from ?? "");
var withoutEncryption = ({ to }) => to?.startsWith("http://") === true && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]?/.test(to);
function place({ name, from, to }) {
  if (CENTRAL.test(to ?? "") || name === "registry" && PUBLIC.test(to ?? "")) return "public";
  return from === null ? "added" : "changed";
}

// src/domains/dependencies/rules/removed-still-imported.ts
var named2 = (version) => `{ "dependencies": { "zod": "${version}" } }`;
var removed_still_imported_default = dependenciesRule({
  id: "dependencies/removed-still-imported",
  on: "import-orphaned",
  class: "removed",
  title: "Removed while still imported",
  why: "The build or the first run that reaches this line fails.",
  fix: (c) => `Remove the import, or put \`${c.name}\` back.`,
  outcomes: {
    gone: {
      risk: "high",
      message: (c) => `This file imports \`${c.specifier}\`, and \`${c.manifest}\` no longer names \`${c.name}\`.`
    },
    borrowed: {
      risk: "medium",
      message: (c) => `This file imports \`${c.specifier}\`, and \`${c.manifest}\` no longer names \`${c.name}\`: only another package may still bring it.`,
      why: "It works as long as that package keeps it, at whatever version that asks for."
    }
  },
  examples: [
    {
      before: { "go.mod": "module m\nrequire a.test/x v1.0.0\n", "a.go": 'package a\nimport "a.test/x/y"\n' },
      after: { "go.mod": "module m\n", "a.go": 'package a\nimport "a.test/x/y"\n' },
      outcome: "gone"
    },
    {
      before: { "package.json": named2("^4.0.0"), "src/a.ts": "import { z } from 'zod';\n" },
      after: { "package.json": '{ "dependencies": {} }', "src/a.ts": "import { z } from 'zod';\n" },
      outcome: "borrowed"
    },
    {
      before: { "package.json": named2("^4.0.0"), "src/a.ts": "import { z } from 'zod';\n" },
      after: { "package.json": '{ "dependencies": {} }', "src/a.ts": "// no longer: import { z } from 'zod'\n" },
      outcome: "none"
    },
    {
      before: { "package.json": named2("^4.0.0"), "src/a.ts": "import { z } from 'zod';\n" },
      after: {
        "package.json": '{ "peerDependencies": { "zod": "^4.0.0" } }',
        "src/a.ts": "import { z } from 'zod';\n"
      },
      outcome: "none"
    }
  ],
  classify: ({ borrowed }) => borrowed ? "borrowed" : "gone"
});

// src/domains/dependencies/rules/routine-bump.ts
var policy2 = (...entries) => ({
  dependencies: { ...DEFAULT_SETTINGS.dependencies, policy: entries }
});
var approvals = { count: 1, from: ["@acme/architects"] };
var uses3 = (version) => JSON.stringify({ dependencies: { zod: version } });
var routine_bump_default = dependenciesRule({
  id: "dependencies/routine-bump",
  on: ["minor", "patch"],
  class: "version-bump",
  title: "Bump that the policy names",
  why: "The settings of this repository want a say in bumps of this kind.",
  fix: "Do as `dependencies.policy` of the settings asks.",
  outcomes: { named: { risk: "info", message: (c) => `${stepOf2(c)}.` } },
  examples: [
    {
      before: uses3("^3.23.0"),
      after: uses3("^3.24.0"),
      settings: policy2({ match: { bump: ["minor"] }, approvals }),
      outcome: "named"
    },
    {
      before: uses3("^3.23.0"),
      after: uses3("^3.23.8"),
      settings: policy2({ match: { bump: ["patch"] }, decide: "pass" }, { match: {}, approvals }),
      outcome: "none"
    },
    { before: uses3("^3.23.0"), after: uses3("^3.24.0"), outcome: "none" }
  ],
  classify(change) {
    if (!change.governed || !isDeclared(change) || hasUpgradeHazard(change)) return void 0;
    return change.kind === "minor" && change.breaking ? void 0 : "named";
  }
});

// src/domains/dependencies/rules/runtime-lowered.ts
var runtime_lowered_default = dependenciesRule({
  id: "dependencies/runtime-lowered",
  on: "runtime",
  class: "runtime",
  title: "Older runtime allowed",
  why: "Code may use what the older one does not have, and its security fixes may have ended.",
  fix: "Run the tests on the oldest that is allowed.",
  outcomes: {
    lowered: { risk: "low", message: (c) => `${stepOf2(c)}.` },
    dropped: {
      risk: "low",
      title: "Runtime no longer stated",
      message: (c) => `${thing(c)} is no longer asked for.`,
      why: "Tools take whichever version is at hand.",
      fix: "State the version that is tested."
    }
  },
  examples: [
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": { "node": ">=16" } }', outcome: "lowered" },
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": {} }', outcome: "dropped" },
    { before: { ".nvmrc": "20.11.0\n" }, after: {}, outcome: "none" },
    { path: ".nvmrc", before: "20.11.0\n", after: "22.12.0\n", outcome: "none" }
  ],
  classify(change) {
    if (change.after === void 0) return void 0;
    if (change.head === null) return change.section === "toolchain" ? void 0 : "dropped";
    return change.direction < 0 ? "lowered" : void 0;
  }
});

// src/domains/dependencies/rules/runtime-raised.ts
var runtime_raised_default = dependenciesRule({
  id: "dependencies/runtime-raised",
  on: "runtime",
  class: "runtime",
  title: "Newer runtime required",
  why: "Machines, images and pipelines that have an older one can no longer build or run it.",
  fix: "Raise it everywhere it is installed before the merge.",
  outcomes: {
    required: {
      risk: "medium",
      message: (c) => `\`${c.name}\` must be \`${brief(c.to)}\` now; before, \`${brief(c.from)}\` was enough.`,
      why: "Whoever installs this with an older one gets a warning or an error.",
      fix: "Release it as a major version."
    },
    introduced: {
      risk: "info",
      title: "Runtime stated",
      message: (c) => `\`${c.name}\` must be \`${brief(c.to)}\` now; before, nothing was said.`,
      why: "Tools can now tell an unfit installation early.",
      fix: "Check that it is what the pipelines have."
    },
    major: { risk: "low", message: (c) => `${stepOf2(c)}.` },
    release: {
      risk: "info",
      message: (c) => `${stepOf2(c)}.`
    }
  },
  examples: [
    {
      before: '{ "engines": { "node": ">=16" } }',
      after: '{ "engines": { "node": ">=18" } }',
      outcome: "required"
    },
    { before: "{}", after: '{ "engines": { "node": ">=18" } }', outcome: "introduced" },
    { path: ".nvmrc", before: "20.11.0\n", after: "22.12.0\n", outcome: "major" },
    { path: "go.mod", before: "module m\n\ngo 1.23\n", after: "module m\n\ngo 1.24.0\n", outcome: "release" },
    { path: "go.mod", before: "module m\n\ngo 1.24\n", after: "module m\n\ngo 1.24.0\n", outcome: "none" },
    { before: '{ "engines": { "node": ">=18" } }', after: '{ "engines": { "node": ">=16" } }', outcome: "none" }
  ],
  classify(change) {
    if (change.base === null) return "introduced";
    if (change.head === null) return void 0;
    if (isRange2(change)) return change.narrowed ? "required" : void 0;
    if (change.direction <= 0) return void 0;
    return change.majors > 0 ? "major" : "release";
  }
});
var isRange2 = ({ head, base, ecosystem }) => ecosystem !== "go" && (head?.pinned === false || base?.pinned === false);

// src/domains/dependencies/rules/scope-changed.ts
var scope_changed_default = dependenciesRule({
  id: "dependencies/scope-changed",
  on: ["moved", "major", "minor", "patch", "downgrade", "pinned", "unpinned"],
  class: "moved",
  title: "Moved between development and production",
  why: "It is installed in production from now on, with all that it brings.",
  fix: "Check that production code imports it.",
  outcomes: {
    production: {
      risk: "low",
      message: (c) => `\`${c.name}\` moves from \`${c.base?.section}\` to \`${c.section}\`.`
    },
    development: {
      risk: "medium",
      message: (c) => `\`${c.name}\` moves from \`${c.base?.section}\` to \`${c.section}\`.`,
      why: "A production install leaves it out, and code that still imports it fails at start.",
      fix: "Check that no production code imports it."
    }
  },
  examples: [
    {
      before: '{ "devDependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      outcome: "production"
    },
    {
      before: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "devDependencies": { "dotenv": "^16.0.0" } }',
      outcome: "development"
    },
    {
      before: '{ "dependencies": { "dotenv": "^16.0.0" } }',
      after: '{ "dependencies": { "dotenv": "^16.0.1" } }',
      outcome: "none"
    }
  ],
  classify({ base, head, batch, fromName }) {
    if (base === null || head === null || batch !== null || fromName !== null || base.scope === head.scope)
      return void 0;
    if (head.scope === "development") return base.scope === "production" ? "development" : void 0;
    return base.scope === "development" && head.scope === "production" ? "production" : void 0;
  }
});

// src/domains/dependencies/rules/second-major.ts
var second_major_default = dependenciesRule({
  id: "dependencies/second-major",
  on: "added",
  class: "compatibility",
  title: "Second major of one package",
  why: "Code that passes its objects from one part to the other meets two sets of types and two copies of its state.",
  fix: "Raise whoever holds back the older one, so that one major remains.",
  outcomes: {
    direct: {
      risk: "low",
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is installed beside \`${c.beside.join("`, `")}\`.`
    },
    indirect: {
      risk: "info",
      message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is installed beside \`${c.beside.join("`, `")}\`.`
    }
  },
  examples: [
    {
      before: {
        "package.json": '{ "dependencies": { "react": "^18.0.0" } }',
        "yarn.lock": 'react@^18.0.0:\n  version "18.3.1"\n'
      },
      after: {
        "package.json": '{ "dependencies": { "react": "^18.0.0" } }',
        "yarn.lock": 'react@^18.0.0:\n  version "18.3.1"\n\nreact@^19.0.0:\n  version "19.1.0"\n'
      },
      outcome: "direct"
    },
    {
      path: "yarn.lock",
      before: 'ms@^1.0.0:\n  version "1.0.0"\n',
      after: 'ms@^1.0.0:\n  version "1.0.0"\n\nms@^2.0.0:\n  version "2.1.3"\n',
      outcome: "indirect"
    },
    {
      path: "yarn.lock",
      before: 'ms@2.0.0:\n  version "2.0.0"\n',
      after: 'ms@2.0.0:\n  version "2.0.0"\n\nms@^2.1.0:\n  version "2.1.3"\n',
      outcome: "none"
    }
  ],
  classify({ beside, direct }) {
    if (beside.length === 0) return void 0;
    return direct ? "direct" : "indirect";
  }
});

// src/domains/dependencies/rules/source-folder.ts
var source_folder_default = dependenciesRule({
  id: "dependencies/source-folder",
  on: ["replaced", "added"],
  class: "supply-chain",
  title: "Taken from a folder",
  why: "Updates and advisories of the released package no longer reach this copy.",
  fix: "Go back to a release before the merge.",
  outcomes: {
    outside: {
      risk: "high",
      title: "Taken from a folder outside the repository",
      message: (c) => `\`${c.name}\` comes from \`${originOf(c)}\`, outside this repository.`,
      why: "That folder exists on one machine only: for everybody else the build fails."
    },
    inside: {
      risk: "medium",
      message: (c) => `\`${c.name}\` comes from the folder \`${originOf(c)}\` instead of a release.`
    }
  },
  examples: [
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0\n",
      after: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n",
      outcome: "outside"
    },
    {
      path: "services/api/go.mod",
      before: "module m\nrequire a.test/x v1.2.0\n",
      after: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n",
      outcome: "inside"
    },
    {
      path: "apps/web/package.json",
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "ui": "file:../../packages/ui" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isFetchedFrom(change, "file")) return void 0;
    if (leavesRepository(change)) return "outside";
    return change.kind === "added" ? void 0 : "inside";
  }
});
function leavesRepository(change) {
  const folder = originOf(change);
  if (/^(?:\/|~|[a-z]:)/i.test(folder)) return true;
  let depth = (change.after?.path ?? "").split("/").length - 1;
  for (const segment of folder.split("/")) {
    if (segment === "..") depth -= 1;
    else if (segment !== "." && segment !== "") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

// src/domains/dependencies/rules/source-fork.ts
var source_fork_default = dependenciesRule({
  id: "dependencies/source-fork",
  on: ["replaced", "added"],
  class: "supply-chain",
  title: "Another package under this name",
  why: "Whoever owns the other name decides what runs here, and advisories for this name no longer match.",
  fix: "Go back to the original as soon as it holds what the fork was for.",
  outcomes: {
    replaced: { risk: "high", message: (c) => `\`${c.name}\` is replaced by \`${originOf(c)}\`.` },
    added: { risk: "low", message: (c) => `\`${c.name}\` is new, and stands for \`${originOf(c)}\`.` }
  },
  examples: [
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0\n",
      after: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => b.test/x v1.2.1\n",
      outcome: "replaced"
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "old-react": "npm:react@^17.0.0" } }',
      outcome: "added"
    },
    {
      before: '{ "dependencies": { "old-react": "npm:react@^17.0.0" } }',
      after: '{ "dependencies": { "old-react": "npm:react@^17.0.2" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isFetchedFrom(change, "fork")) return void 0;
    return change.kind === "added" ? "added" : "replaced";
  }
});

// src/domains/dependencies/rules/source-git.ts
var source_git_default = dependenciesRule({
  id: "dependencies/source-git",
  on: ["replaced", "added"],
  class: "supply-chain",
  title: "Fetched from git",
  why: "No registry keeps what was fetched: the repository can be rewritten, renamed or gone.",
  fix: "Use a published release, or pin a full commit.",
  outcomes: {
    branch: {
      risk: "medium",
      message: (c) => `\`${c.name}\` is fetched from \`${originOf(c)}\`, at no fixed commit.`,
      why: "Whoever can push there decides what runs here, and no review sees it change."
    },
    commit: { risk: "low", message: (c) => `\`${c.name}\` is fetched from \`${originOf(c)}\` at one commit.` }
  },
  examples: [
    {
      before: '{ "dependencies": { "left": "^1.0.0" } }',
      after: '{ "dependencies": { "left": "github:someone/left#main" } }',
      outcome: "branch"
    },
    {
      before: '{ "dependencies": {} }',
      after: `{ "dependencies": { "left": "git+https://git.test/left.git#${"1a".repeat(20)}" } }`,
      outcome: "commit"
    },
    {
      before: '{ "dependencies": { "left": "github:someone/left#v1.0.0" } }',
      after: '{ "dependencies": { "left": "github:someone/left#v1.1.0" } }',
      outcome: "none"
    }
  ],
  classify: (change) => isFetchedFrom(change, "git") ? change.head?.digest == null ? "branch" : "commit" : void 0
});

// src/domains/dependencies/rules/source-restored.ts
var OUTSIDE = /* @__PURE__ */ new Set(["file", "fork", "git", "http"]);
var source_restored_default = dependenciesRule({
  id: "dependencies/source-restored",
  on: "replaced",
  class: "hardening",
  title: "Back to the registry",
  why: "Advisories and checksums of the registry apply to it again.",
  fix: "Nothing to do.",
  outcomes: { restored: { risk: "info", message: (c) => `${thing(c)} comes from the registry again.` } },
  examples: [
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n",
      after: "module m\nrequire a.test/x v1.2.0\n",
      outcome: "restored"
    },
    {
      path: "go.mod",
      before: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../x\n",
      after: "module m\nrequire a.test/x v1.2.0\nreplace a.test/x => ../y\n",
      outcome: "none"
    }
  ],
  classify: ({ base, head }) => head !== null && head.source === null && OUTSIDE.has(base?.source?.kind ?? "") ? "restored" : void 0
});

// src/domains/dependencies/rules/source-url.ts
var source_url_default = dependenciesRule({
  id: "dependencies/source-url",
  on: ["replaced", "added", "major", "minor", "patch"],
  class: "supply-chain",
  title: "Downloaded from a URL",
  why: "The file behind a URL can change, and no registry tells of advisories for it.",
  fix: "Use a published release.",
  outcomes: {
    plain: {
      risk: "high",
      title: "Downloaded without encryption",
      message: (c) => `\`${c.name}\` is downloaded from \`${originOf(c)}\` over plain \`http\`.`,
      why: "Anybody on the way can put other code in its place.",
      fix: "Use `https`, or a published release."
    },
    url: { risk: "medium", message: (c) => `\`${c.name}\` is downloaded from \`${originOf(c)}\`.` }
  },
  examples: [
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "left": "http://files.example.com/left.tgz" } }',
      outcome: "plain"
    },
    {
      before: '{ "dependencies": { "left": "^1.0.0" } }',
      after: '{ "dependencies": { "left": "https://files.example.com/left.tgz" } }',
      outcome: "url"
    },
    {
      before: '{ "dependencies": { "left": "https://files.example.com/left-1.tgz" } }',
      after: '{ "dependencies": { "left": "https://files.example.com/left-2.tgz" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isFetchedFrom(change, "http") || change.base?.source?.kind === "http") return void 0;
    return change.to?.includes("http://") === true ? "plain" : "url";
  }
});

// src/domains/dependencies/upgrade-paths/platforms.ts
var REQUIREMENTS = [
  { kubernetes: "1.26", etcd: "3.5.3" },
  { kubernetes: "1.25", etcd: "3.5.2" },
  { kubernetes: "1.24", etcd: "3.5.1" }
];
var RECOMMENDED_ETCD = "3.5.6";
var SAFE_ETCD = "3.5.3";
var PLATFORMS = ["Kubernetes", "etcd"];
var isPlatform = (image) => PLATFORMS.includes(productOf(image) ?? "");
var productOf = (image) => image === "kindest/node" ? "Kubernetes" : pathOf(image)?.product;
function platformsAmong(images) {
  const found = /* @__PURE__ */ new Map();
  for (const { name, version } of images) {
    const product = productOf(name);
    if (product !== void 0 && PLATFORMS.includes(product)) found.set(product, version);
  }
  return found.size === 0 ? null : Object.fromEntries(found);
}
var askedOfEtcd = (kubernetes) => requirementOf(kubernetes)?.etcd;
function unmetRequirement({ Kubernetes, etcd }) {
  const asked = Kubernetes === void 0 ? void 0 : requirementOf(Kubernetes);
  return asked && etcd !== void 0 && compareReleases(release(etcd), release(asked.etcd)) < 0 ? asked : void 0;
}
var requirementOf = (kubernetes) => REQUIREMENTS.find((row) => compareReleases(release(row.kubernetes), release(kubernetes)) <= 0);

// src/domains/dependencies/rules/upgrade-bad-release.ts
var upgrade_bad_release_default = dependenciesRule({
  id: "dependencies/upgrade-bad-release",
  on: ["added", ...IMAGE_KINDS],
  class: "data-loss",
  title: "Release known to harm data",
  why: about("bad-release", ({ range }, { platforms }) => range.harm + conflict(platforms)),
  fix: about("bad-release", ({ range, path: path3 }) => `Use ${path3.product} ${range.mended} or later of this minor.`),
  outcomes: {
    "known-bad": {
      risk: "high",
      message: about(
        "bad-release",
        ({ range, path: path3 }, { head }) => `\`${head?.version}\` is one of the ${path3.product} releases ${range.first} to ${range.last}, which can harm data.`
      )
    }
  },
  examples: [
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.1\n",
      outcome: "known-bad"
    },
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.6\n",
      outcome: "none"
    }
  ],
  classify: (change) => hazardOf(change, "bad-release") ? "known-bad" : void 0
});
function conflict(platforms) {
  const kubernetes = platforms?.["Kubernetes"];
  const asked = kubernetes === void 0 ? void 0 : askedOfEtcd(kubernetes);
  if (platforms === null || asked === void 0 || unmetRequirement(platforms)) return "";
  return ` Kubernetes \`${kubernetes}\` would accept it (${asked} or later), the data does not.`;
}

// src/domains/dependencies/rules/upgrade-downgrade.ts
var message = about("downgrade", (hazard, change) => `${stepWords(hazard, change)}, back over a release line.`);
var upgrade_downgrade_default = dependenciesRule({
  id: "dependencies/upgrade-downgrade",
  on: IMAGE_KINDS,
  class: "upgrade-path",
  title: "Older release on newer data",
  why: about(
    "downgrade",
    ({ path: path3, fromLine, toLine }) => `${path3.product} ${toLine} does not open what ${fromLine} has written, so it fails to start or loses data.`
  ),
  fix: "Restore a backup made by the older release into a new volume, or stay on the newer one.",
  outcomes: {
    refused: { risk: "high", message },
    prepared: {
      risk: "medium",
      message,
      title: "Back by one minor",
      why: about(
        "downgrade",
        ({ path: path3 }) => `${path3.product} can go back one minor only after every member was told to, and a member that was not refuses to start.`
      ),
      fix: about(
        "downgrade",
        ({ toLine, least }) => `Save a snapshot, announce the downgrade to ${least ?? toLine} to the cluster, then change one member at a time.`
      )
    }
  },
  examples: [
    { path: "Dockerfile", before: "FROM redis:7.4.1\n", after: "FROM redis:7.2.5\n", outcome: "refused" },
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.32\n",
      outcome: "prepared"
    },
    { path: "Dockerfile", before: "FROM redis:7.2.5\n", after: "FROM redis:7.2.4\n", outcome: "none" }
  ],
  classify(change) {
    const hazard = hazardOf(change, "downgrade");
    return hazard && (hazard.possible ? "prepared" : "refused");
  }
});

// src/domains/dependencies/rules/upgrade-in-order.ts
var upgrade_in_order_default = dependenciesRule({
  id: "dependencies/upgrade-in-order",
  on: IMAGE_KINDS,
  class: "upgrade-path",
  title: "Upgrade of what keeps state",
  why: "The step is a supported one, but the data on disk moves with it and may not come back.",
  fix: about("in-order", ({ path: path3 }) => `Check before each step: ${path3.checklist}.`),
  outcomes: {
    supported: {
      risk: "low",
      message: about("in-order", (hazard, change) => `${stepWords(hazard, change)}, the next release line.`)
    }
  },
  examples: [
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.32\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n",
      outcome: "supported"
    },
    { path: "Dockerfile", before: "FROM mongo:6.0.1\n", after: "FROM mongo:7.0.2\n", outcome: "supported" },
    { path: "Dockerfile", before: "FROM mongo:7.0.1\n", after: "FROM mongo:7.0.2\n", outcome: "none" }
  ],
  classify: (change) => hazardOf(change, "in-order") ? "supported" : void 0
});

// src/domains/dependencies/rules/upgrade-platform.ts
var upgrade_platform_default = dependenciesRule({
  id: "dependencies/upgrade-platform",
  on: ["added", ...IMAGE_KINDS],
  class: "upgrade-path",
  title: "Platform asks for a newer one",
  why: ({ platforms }) => `The API server of Kubernetes ${platforms?.["Kubernetes"]} is not supported on an etcd that old, and the control plane can fail to start.`,
  fix: (change) => `Take etcd to ${SAFE_ETCD} or later first (${RECOMMENDED_ETCD} is recommended): ${unmet(change)?.etcd ?? ""} is what Kubernetes asks, but 3.5.0 to 3.5.2 can harm data.`,
  outcomes: {
    "etcd-too-old": {
      risk: "high",
      message: (change) => `Kubernetes \`${change.platforms?.["Kubernetes"]}\` needs etcd ${unmet(change)?.etcd ?? ""} or later, and this repository runs \`${change.platforms?.["etcd"]}\`.`
    }
  },
  examples: [
    {
      path: "cluster.yaml",
      before: "etcd:\n  image: registry.k8s.io/etcd:3.4.13\napi:\n  image: registry.k8s.io/kube-apiserver:v1.23.17\n",
      after: "etcd:\n  image: registry.k8s.io/etcd:3.4.13\napi:\n  image: registry.k8s.io/kube-apiserver:v1.24.17\n",
      outcome: "etcd-too-old"
    },
    {
      before: {
        "etcd.yaml": "image: registry.k8s.io/etcd:3.4.13\n",
        "api.yaml": "image: registry.k8s.io/kube-apiserver:v1.23.17\n"
      },
      after: {
        "etcd.yaml": "image: registry.k8s.io/etcd:3.4.13\n",
        "api.yaml": "image: registry.k8s.io/kube-apiserver:v1.24.17\n"
      },
      outcome: "etcd-too-old"
    },
    {
      path: "cluster.yaml",
      before: "etcd:\n  image: registry.k8s.io/etcd:3.5.6\napi:\n  image: registry.k8s.io/kube-apiserver:v1.23.17\n",
      after: "etcd:\n  image: registry.k8s.io/etcd:3.5.6\napi:\n  image: registry.k8s.io/kube-apiserver:v1.24.17\n",
      outcome: "none"
    }
  ],
  classify: (change) => unmet(change) ? "etcd-too-old" : void 0
});
function unmet({ ecosystem, name, platforms }) {
  const product = ecosystem === "docker" ? pathOf(name)?.product : void 0;
  if (product !== "etcd" && product !== "Kubernetes") return void 0;
  return platforms ? unmetRequirement(platforms) : void 0;
}

// src/domains/dependencies/rules/upgrade-skipped.ts
var message2 = about("skipped", (hazard, change) => `${stepWords(hazard, change)}, over ${listed2(hazard.over)}.`);
var upgrade_skipped_default = dependenciesRule({
  id: "dependencies/upgrade-skipped",
  on: IMAGE_KINDS,
  class: "upgrade-path",
  title: "Release skipped",
  why: about(
    "skipped",
    ({ path: path3, fromLine, toLine }) => path3.skippedWhy?.(fromLine, toLine) ?? "Its makers support no step over a release in between."
  ),
  fix: about(
    "skipped",
    (hazard) => `Go to ${hazard.legs.join(", then to ").replace(", then", " first, then")}.${preparation(hazard)}`
  ),
  outcomes: {
    minor: { risk: "high", message: message2, title: "Minor skipped" },
    release: { risk: "high", message: message2 },
    untested: { risk: "medium", message: message2 }
  },
  examples: [
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.4.27\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n",
      outcome: "minor"
    },
    { path: "Dockerfile", before: "FROM mysql:5.7.44\n", after: "FROM mysql:8.4.2\n", outcome: "release" },
    {
      path: "Dockerfile",
      before: "FROM quay.io/cilium/cilium:v1.14.1\n",
      after: "FROM quay.io/cilium/cilium:v1.16.0\n",
      outcome: "untested"
    },
    { path: "Dockerfile", before: "FROM mysql:8.0.36\n", after: "FROM mysql:8.4.2\n", outcome: "none" }
  ],
  classify(change) {
    const hazard = hazardOf(change, "skipped");
    if (hazard === void 0 || hazard.path.longer === "untested") return hazard && "untested";
    return majorOf2(hazard.fromLine) === majorOf2(hazard.toLine) ? "minor" : "release";
  }
});
var majorOf2 = (line) => line.replace(/\..*$/, "");
var listed2 = (lines) => lines.length < 2 ? lines.join("") : `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}`;

// src/domains/dependencies/rules/upgrade-start-too-old.ts
var upgrade_start_too_old_default = dependenciesRule({
  id: "dependencies/upgrade-start-too-old",
  on: IMAGE_KINDS,
  class: "upgrade-path",
  title: "Upgrade starts too low",
  why: about(
    "start-too-old",
    ({ least, path: path3, toLine }) => `${path3.product} ${toLine} is entered from ${least} or later: older data or members keep it from starting.`
  ),
  fix: about(
    "start-too-old",
    (hazard) => `Go to ${hazard.least} or later first, then to ${hazard.toLine}.${preparation(hazard)}`
  ),
  outcomes: {
    "too-old": {
      risk: "high",
      message: about("start-too-old", (hazard, change) => `${stepWords(hazard, change)}, from below ${hazard.least}.`)
    }
  },
  examples: [
    {
      path: "compose.yaml",
      before: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.5.9\n",
      after: "services:\n  etcd:\n    image: quay.io/coreos/etcd:v3.6.1\n",
      outcome: "too-old"
    },
    { path: "Dockerfile", before: "FROM rabbitmq:3.11.5\n", after: "FROM rabbitmq:3.12.2\n", outcome: "too-old" },
    { path: "Dockerfile", before: "FROM rabbitmq:3.11.18\n", after: "FROM rabbitmq:3.12.2\n", outcome: "none" }
  ],
  classify: (change) => hazardOf(change, "start-too-old") ? "too-old" : void 0
});

// src/domains/dependencies/rules/upgrade-turning-point.ts
var upgrade_turning_point_default = dependenciesRule({
  id: "dependencies/upgrade-turning-point",
  on: IMAGE_KINDS,
  class: "upgrade-path",
  title: "A new image is not enough",
  why: about("turn", ({ turn }) => turn.why),
  fix: about("turn", ({ turn }) => turn.fix),
  outcomes: {
    converts: { risk: "high", message: about("turn", (hazard, change) => `${stepWords(hazard, change)}.`) }
  },
  examples: [
    { path: "Dockerfile", before: "FROM postgres:15.4\n", after: "FROM postgres:16.1\n", outcome: "converts" },
    { path: "Dockerfile", before: "FROM postgres:17\n", after: "FROM postgres:18\n", outcome: "converts" },
    {
      path: "Dockerfile",
      before: "FROM apache/kafka:3.9.0\n",
      after: "FROM apache/kafka:4.0.0\n",
      outcome: "converts"
    },
    { path: "Dockerfile", before: "FROM postgres:16.1\n", after: "FROM postgres:16.4\n", outcome: "none" }
  ],
  classify: (change) => hazardOf(change, "turn") ? "converts" : void 0
});

// src/domains/dependencies/rules/version-conflict.ts
var tree = (...lines) => ["com.acme:app:jar:1.0", ...lines, ""].join("\n");
var CODEC = "commons-codec:commons-codec:jar";
var path2 = "dependency-tree.txt";
var agreed = tree(`+- ${CODEC}:1.9:compile`, "\\- org.acme:client:jar:4.5:compile");
var between2 = (stands, asked) => tree(
  `+- ${CODEC}:${stands}:compile`,
  "\\- org.acme:client:jar:4.5:compile",
  `   \\- (${CODEC}:${asked}:compile - omitted for conflict with ${stands})`
);
var version_conflict_default = dependenciesRule({
  id: "dependencies/version-conflict",
  on: ["version-conflict-introduced", "version-conflict-fixed"],
  class: "compatibility",
  title: "Two versions asked for",
  why: (c) => `What was built against \`${c.omitted}\` runs with \`${c.selected}\`, and can miss a class or a method there.`,
  fix: (c) => `Name the version of \`${c.name}\` in \`dependencyManagement\`, or exclude one of the two.`,
  outcomes: {
    older: {
      risk: "medium",
      message: (c) => `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for the newer \`${c.omitted}\`.`
    },
    major: {
      risk: "low",
      message: (c) => `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for \`${c.omitted}\`, of another major.`
    },
    newer: {
      risk: "info",
      message: (c) => `\`${c.name}\` stands at \`${c.selected}\`, and another dependency asks for \`${c.omitted}\`.`
    },
    fixed: {
      risk: "info",
      title: "Conflict of versions is gone",
      message: (c) => `\`${c.name}\` \`${c.omitted}\` is no longer asked for beside another version.`,
      why: "All that use it agree on one version.",
      fix: "Nothing to do."
    }
  },
  examples: [
    { path: path2, before: agreed, after: between2("1.9", "1.11"), outcome: "older" },
    { path: path2, before: agreed, after: between2("2.0", "1.11"), outcome: "major" },
    { path: path2, before: agreed, after: between2("1.12", "1.11"), outcome: "newer" },
    { path: path2, before: between2("1.9", "1.11"), after: agreed, outcome: "fixed" },
    { path: path2, before: between2("1.9", "1.11"), after: between2("1.10", "1.11"), outcome: "none" }
  ],
  classify({ kind, older, majors }) {
    if (kind === "version-conflict-fixed") return "fixed";
    if (older) return "older";
    return majors > 0 ? "major" : "newer";
  }
});

// src/domains/dependencies/rules/version-dropped.ts
var version_dropped_default = dependenciesRule({
  id: "dependencies/version-dropped",
  on: "unpinned",
  class: "supply-chain",
  title: "No version named any more",
  why: "Any release can arrive with the next build, another major included.",
  fix: "Name the version that was tested.",
  equivalents: ["hadolint:DL3007", "scorecard:Pinned-Dependencies"],
  outcomes: {
    latest: {
      risk: "medium",
      title: "Tag moved to latest",
      message: (c) => `${becomes(c)}.`,
      why: "Every pull may bring another major, and a rollback has no version to return to."
    },
    any: { risk: "medium", message: (c) => `${becomes(c)}.` }
  },
  examples: [
    { path: "Dockerfile", before: "FROM nginx:1.27.2\n", after: "FROM nginx:latest\n", outcome: "latest" },
    { path: "Dockerfile", before: "FROM nginx:1.27.2\n", after: "FROM nginx\n", outcome: "latest" },
    { before: '{ "dependencies": { "zod": "3.23.8" } }', after: '{ "dependencies": { "zod": "*" } }', outcome: "any" },
    { path: "compose.yaml", before: "image: a/b:1.2.0\n", after: "image: a/b:${TAG}\n", outcome: "none" },
    {
      before: '{ "dependencies": { "zod": "3.23.8" } }',
      after: '{ "dependencies": { "zod": "^3.23.8" } }',
      outcome: "none"
    }
  ],
  classify(change) {
    if (holdOf(change) !== "nothing" || change.ecosystem === "github-actions") return void 0;
    return isLatest(change) ? "latest" : "any";
  }
});
var isLatest = ({ ecosystem, to }) => to === "latest" || ecosystem === "docker" && to === null;

// src/domains/dependencies/rules/version-forced.ts
var version_forced_default = dependenciesRule({
  id: "dependencies/version-forced",
  on: ["added", "removed", "major", "minor", "patch", "downgrade", "replaced", "pinned", "unpinned"],
  class: "compatibility",
  title: "Version forced on dependents",
  why: "Packages get a version that they did not ask for and were not tested with.",
  fix: "Note what it is for, and remove it once the packages ask for that version themselves.",
  outcomes: {
    forced: {
      risk: "info",
      message: (c) => `\`${c.name}\` is forced to \`${brief(c.to)}\` for everything that needs it.`
    },
    changed: { risk: "info", message: (c) => `The forced version of ${stepOf2(c)}.` },
    major: { risk: "low", message: (c) => `The forced version of ${stepOf2(c)}.` },
    lowered: {
      risk: "medium",
      message: (c) => `The forced version of ${stepOf2(c)}.`,
      why: "Everything that needs it loses the fixes of the newer release.",
      fix: "Say in the commit why, and stay on the newest release that works."
    },
    lifted: {
      risk: "info",
      title: "Version no longer forced",
      message: (c) => `\`${c.name}\` is no longer forced to \`${brief(c.from)}\`.`,
      why: "Each package gets the version that it asks for.",
      fix: "Check that what it was for is mended by now."
    }
  },
  examples: [
    { before: '{ "overrides": {} }', after: '{ "overrides": { "ms": "2.1.3" } }', outcome: "forced" },
    {
      before: '{ "resolutions": { "ms": "2.1.2" } }',
      after: '{ "resolutions": { "ms": "2.1.3" } }',
      outcome: "changed"
    },
    { before: '{ "overrides": { "ms": "^1.0.0" } }', after: '{ "overrides": { "ms": "^2.0.0" } }', outcome: "major" },
    {
      before: '{ "pnpm": { "overrides": { "a>ms": "2.1.3" } } }',
      after: '{ "pnpm": { "overrides": { "a>ms": "2.0.0" } } }',
      outcome: "lowered"
    },
    { before: '{ "overrides": { "ms": "2.1.3" } }', after: '{ "overrides": {} }', outcome: "lifted" },
    {
      before: '{ "dependencies": { "ms": "^1.0.0" } }',
      after: '{ "dependencies": { "ms": "^2.0.0" } }',
      outcome: "none"
    }
  ],
  classify: (change) => change.role === "override" ? BY_KIND[change.kind] ?? "changed" : void 0
});
var BY_KIND = {
  added: "forced",
  removed: "lifted",
  major: "major",
  downgrade: "lowered"
};

// src/domains/dependencies/rules/version-refused.ts
var version_refused_default = dependenciesRule({
  id: "dependencies/version-refused",
  on: ["added", "removed"],
  class: "compatibility",
  title: "Version refused",
  why: "The go command takes the next higher version in its place, whatever that brings.",
  fix: "Require the version that is meant instead.",
  outcomes: {
    excluded: { risk: "low", message: (c) => `\`${c.name}\` \`${brief(c.to)}\` is excluded.` },
    retracted: {
      risk: "low",
      title: "Own release retracted",
      message: (c) => `\`${c.name}\` retracts its own \`${brief(c.to)}\`.`,
      why: "Whoever depends on that release is told to leave it, and new projects no longer get it.",
      fix: "Publish a release that carries this retraction."
    },
    allowed: {
      risk: "low",
      title: "Version no longer refused",
      message: (c) => `\`${c.name}\` \`${brief(c.from)}\` may be chosen again.`,
      why: "What it was refused for comes back where another module requires it.",
      fix: "Check that nothing requires that version."
    }
  },
  examples: [
    { path: "go.mod", before: "module m\n", after: "module m\nexclude a.test/x v1.2.0\n", outcome: "excluded" },
    { path: "go.mod", before: "module m\n", after: "module m\nretract v1.0.1 // bad build\n", outcome: "retracted" },
    { path: "go.mod", before: "module m\nexclude a.test/x v1.2.0\n", after: "module m\n", outcome: "allowed" },
    {
      path: "go.mod",
      before: "module m\nexclude a.test/x v1.2.0\n",
      after: "module m\nexclude (\n	a.test/x v1.2.0\n)\n",
      outcome: "none"
    }
  ],
  classify({ role, kind, after }) {
    if (role !== "exclude" && role !== "retract" || after === void 0) return void 0;
    if (kind === "removed") return "allowed";
    return role === "exclude" ? "excluded" : "retracted";
  }
});

// src/domains/dependencies/rules/vulnerability-fixed.ts
var vulnerability_fixed_default = dependenciesRule({
  id: "dependencies/vulnerability-fixed",
  on: "vulnerability-fixed",
  class: "vulnerability",
  title: "Known vulnerability mended",
  why: "Attacks that everybody can read of no longer work here.",
  fix: "Nothing to do.",
  outcomes: {
    upgraded: {
      risk: "info",
      message: (c) => `\`${c.name}\` \`${c.to}\` no longer has ${countOf(c)} of \`${c.from}\`: ${listOf(c)}.`
    },
    removed: {
      risk: "info",
      title: "Known vulnerability removed",
      message: (c) => `\`${c.name}\` \`${c.from}\` goes, and ${countOf(c)} with it: ${listOf(c)}.`
    }
  },
  examples: [
    {
      before: '{ "dependencies": { "lodash": "4.17.20" } }',
      after: '{ "dependencies": { "lodash": "4.17.21" } }',
      advisories: { "lodash@4.17.20": [known.lodash] },
      outcome: "upgraded"
    },
    {
      before: '{ "dependencies": { "lodash": "4.17.20" } }',
      after: '{ "dependencies": {} }',
      advisories: { "lodash@4.17.20": [known.lodash] },
      outcome: "removed"
    },
    {
      before: '{ "dependencies": { "lodash": "4.17.20" } }',
      after: '{ "dependencies": { "lodash": "^4.17.20" } }',
      advisories: { "lodash@4.17.20": [known.lodash] },
      outcome: "none"
    }
  ],
  classify: ({ to }) => to === null ? "removed" : "upgraded"
});

// src/domains/dependencies/rules/vulnerability-introduced.ts
var message3 = (c) => `\`${c.name}\` \`${c.to}\` brings ${countOf(c)}: ${listOf(c)}.`;
var vulnerability_introduced_default = dependenciesRule({
  id: "dependencies/vulnerability-introduced",
  on: "vulnerability-introduced",
  class: "vulnerability",
  title: "Known vulnerability",
  why: (c) => `How to attack what uses it is public${described(c)}.`,
  fix: (c) => `${remedyFor(c)}${c.fixBy === null ? "" : `, by ${c.fixBy}`}.`,
  outcomes: {
    critical: { risk: "critical", message: message3 },
    high: { risk: "high", message: message3 },
    medium: { risk: "medium", message: message3 },
    low: { risk: "low", message: message3 },
    unknown: {
      risk: "medium",
      title: "Known vulnerability of unknown severity",
      message: message3,
      why: (c) => `No database says how bad it is${described(c)}.`
    }
  },
  examples: [
    {
      before: '{ "dependencies": { "minimist": "1.2.8" } }',
      after: '{ "dependencies": { "minimist": "1.2.5" } }',
      advisories: { "minimist@1.2.5": [known.minimist] },
      outcome: "critical"
    },
    {
      path: "package-lock.json",
      before: '{ "packages": { "node_modules/lodash": { "version": "4.17.21" } } }',
      after: '{ "packages": { "node_modules/lodash": { "version": "4.17.20" } } }',
      advisories: { "lodash@4.17.20": [known.lodash] },
      outcome: "high"
    },
    {
      before: '{ "dependencies": {} }',
      after: '{ "dependencies": { "tough-cookie": "4.1.2" } }',
      advisories: { "tough-cookie@4.1.2": [known.toughCookie] },
      outcome: "medium"
    },
    {
      before: '{ "dependencies": { "cookie": "0.7.2" } }',
      after: '{ "dependencies": { "cookie": "0.6.0" } }',
      advisories: { "cookie@0.6.0": [known.cookie] },
      outcome: "low"
    },
    {
      path: "go.mod",
      before: "module acme.example/app\nrequire acme.example/queue v1.0.0\n",
      after: "module acme.example/app\nrequire acme.example/queue v1.1.0\n",
      advisories: { "acme.example/queue@1.1.0": [known.unrated] },
      outcome: "unknown"
    },
    {
      before: '{ "dependencies": { "lodash": "4.17.19" } }',
      after: '{ "dependencies": { "lodash": "4.17.20" } }',
      advisories: { "lodash@4.17.19": [known.lodash], "lodash@4.17.20": [known.lodash] },
      outcome: "none"
    }
  ],
  classify: ({ malware, severity }) => malware ? void 0 : severity
});

// src/domains/dependencies/rules/zero-major-minor.ts
var zero_major_minor_default = dependenciesRule({
  id: "dependencies/zero-major-minor",
  on: ["minor", "patch"],
  class: "version-bump",
  title: "Breaking step below 1.0",
  why: "Below 1.0 a minor release may break its callers, and ranges stop before it.",
  fix: "Read its release notes as those of a major.",
  outcomes: {
    beyond: { risk: "low", message: (c) => `${stepOf2(c)}.` },
    routine: {
      risk: "info",
      message: (c) => `${stepOf2(c)}.`,
      why: "Below 1.0 a minor release may break its callers.",
      fix: "Let the build and the tests tell."
    }
  },
  examples: [
    {
      before: '{ "dependencies": { "esbuild": "^0.24.0" } }',
      after: '{ "dependencies": { "esbuild": "^0.25.0" } }',
      outcome: "beyond"
    },
    {
      before: '{ "dependencies": { "esbuild": "^0.24.0" } }',
      after: '{ "dependencies": { "esbuild": "^0.24.2" } }',
      outcome: "none"
    },
    {
      path: "go.mod",
      before: "module m\nrequire golang.org/x/net v0.30.0\n",
      after: "module m\nrequire golang.org/x/net v0.31.0\n",
      outcome: "routine"
    },
    {
      path: "go.mod",
      before: "module m\nrequire golang.org/x/net v0.30.0 // indirect\n",
      after: "module m\nrequire golang.org/x/net v0.31.0 // indirect\n",
      outcome: "none"
    }
  ],
  classify(change) {
    if (!isUsed(change) || !change.zeroMajor || !change.breaking) return void 0;
    return CARETS.has(change.ecosystem) ? "beyond" : "routine";
  }
});
var CARETS = /* @__PURE__ */ new Set(["npm", "cargo", "pub", "composer"]);

// src/domains/dependencies/rules/index.ts
var rules = [
  action_unpinned_default,
  calendar_release_default,
  denied_default,
  dependency_added_default,
  dependency_removed_default,
  digest_changed_default,
  digest_dropped_default,
  downgrade_default,
  file_unreadable_default,
  image_libc_changed_default,
  image_replaced_default,
  install_script_allowed_default,
  install_script_appeared_default,
  licence_changed_default,
  lockfile_only_default,
  lookalike_added_default,
  major_bump_default,
  malware_default,
  moved_default,
  peer_narrowed_default,
  pinned_default,
  prerelease_adopted_default,
  range_loosened_default,
  registry_changed_default,
  registry_configured_default,
  removed_still_imported_default,
  routine_bump_default,
  runtime_lowered_default,
  runtime_raised_default,
  scope_changed_default,
  second_major_default,
  source_folder_default,
  source_fork_default,
  source_git_default,
  source_restored_default,
  source_url_default,
  upgrade_bad_release_default,
  upgrade_downgrade_default,
  upgrade_in_order_default,
  upgrade_platform_default,
  upgrade_skipped_default,
  upgrade_start_too_old_default,
  upgrade_turning_point_default,
  version_conflict_default,
  version_dropped_default,
  version_forced_default,
  version_refused_default,
  vulnerability_fixed_default,
  vulnerability_introduced_default,
  zero_major_minor_default
].flat();

// src/domains/dependencies/kind.ts
function kindOf(from, to, scheme, ecosystem) {
  const [before, after] = [from.dependency, to.dependency];
  if (after.role === "runtime") return isSameRuntime(from, to, scheme) ? void 0 : "runtime";
  return byName2(before, after, ecosystem) ?? byOrigin(before, after) ?? byVersion(from, to, scheme) ?? byHold(from, to) ?? byRange(before, after, scheme) ?? byPlace(before, after);
}
function isSameRuntime(from, to, scheme) {
  const [before, after] = [from.dependency, to.dependency];
  if (before.name !== after.name) return false;
  if (before.written === after.written) return true;
  const order = from.version && to.version && scheme.compare(from.version, to.version);
  return order === 0 && holdOf2(from) === holdOf2(to) && byRange(before, after, scheme) === void 0;
}
function byName2(from, to, ecosystem) {
  if (canonicalName(ecosystem, from.name) === canonicalName(ecosystem, to.name)) return void 0;
  return ecosystem.family?.(from.name) === ecosystem.family?.(to.name) ? "moved" : "replaced";
}
var isRegistry = ({ source }) => source === void 0 || source.kind === "registry";
var isSameSource = ({ source: a }, { source: b }) => a?.kind === b?.kind && a?.location === b?.location;
function byOrigin(from, to) {
  return isSameSource(from, to) || isRegistry(from) && isRegistry(to) ? void 0 : "replaced";
}
function byVersion(from, to, scheme) {
  const [a, b] = [from.version, to.version];
  if (a === void 0 || b === void 0) return void 0;
  if (sharesPrefix(a, b)) return byPrecision(from, to);
  const order = scheme.compare(a, b);
  if (order < 0 || leavesSnapshot(a, b)) return stepOf(a, b);
  if (order > 0) return dropsDigits(from, to) || letsGo(from, to, scheme) ? "unpinned" : "downgrade";
  return a.variant === b.variant ? void 0 : "replaced";
}
function byPrecision(from, to) {
  const [before, after] = [holdOf2(from), holdOf2(to)];
  if (before !== after) return before < after ? "pinned" : "unpinned";
  if (isOtherContent(from.dependency.digest, to.dependency.digest)) return "digest";
  return (from.version?.parts.length ?? 0) < (to.version?.parts.length ?? 0) ? "pinned" : "unpinned";
}
var leavesSnapshot = (a, b) => /snapshot$/i.test(a.text) && !/snapshot$/i.test(b.text) && compareParts(a.parts, b.parts) === 0;
var dropsDigits = ({ dependency: from, version: a }, { dependency: to, version: b }) => a?.exact === false && b?.exact === false && numbersOf2(from).startsWith(`${numbersOf2(to)}.`);
var letsGo = (from, to, scheme) => from.version?.exact === true && to.version?.exact === false && byRange(from.dependency, to.dependency, scheme) === "unpinned";
var numbersOf2 = ({ written }) => /\d+(?:\.\d+)*/.exec(written ?? "")?.[0] ?? "";
function holdOf2({ dependency, version }) {
  if (dependency.digest !== void 0 || version?.exact === true) return 2;
  return version === void 0 ? 0 : 1;
}
function byHold(from, to) {
  const [before, after] = [holdOf2(from), holdOf2(to)];
  if (before !== after) return before < after ? "pinned" : "unpinned";
  if (isOtherContent(from.dependency.digest, to.dependency.digest)) return "digest";
  const isOtherBranch2 = before === 0 && from.dependency.written !== to.dependency.written;
  return isOtherBranch2 && to.dependency.source?.kind !== "workspace" ? "moved" : void 0;
}
var isOtherContent = (before, after) => before !== void 0 && after !== void 0 && before !== after && algorithmOf(before) === algorithmOf(after);
var algorithmOf = (digest) => /^[a-z0-9]+(?=[-:/])/.exec(digest)?.[0] ?? "";
function byRange({ written: from }, { written: to }, scheme) {
  if (from === null || to === null || from === to || scheme.narrows === void 0) return void 0;
  if (scheme.narrows(from, to)) return "pinned";
  return scheme.narrows(to, from) ? "unpinned" : void 0;
}
function byPlace(from, to) {
  if (!isSameSource(from, to)) return "replaced";
  return from.section === to.section ? void 0 : "moved";
}

// src/domains/dependencies/fact.ts
function factOf(pair, ecosystem, place2) {
  const { before, after } = pair;
  const dependency = after ?? before;
  if (dependency === void 0) return void 0;
  const scheme = dependency.versions ?? ecosystem.versions;
  const [from, to] = [sideOf(before, scheme), sideOf(after, scheme)];
  const kind = kindOfPair([from, to], scheme, ecosystem) ?? takenUp(pair, place2);
  if (kind === void 0) return void 0;
  return {
    kind,
    ...isImage(dependency, ecosystem) ? variantsAsOne(dependency.name, from, to) : {},
    ...identityOf(before, after, dependency, ecosystem),
    ...placesOf(before, after, place2),
    ...traitsOf(dependency),
    ...secrecyOf(before, after),
    base: referenceOf(from),
    head: referenceOf(to),
    ...stepBetween(from?.version, to?.version, scheme),
    narrowed: isNarrowed(before, after, scheme),
    locked: place2.locked,
    beside: [],
    broughtBy: [],
    batch: null,
    explained: false,
    standing: [],
    governed: false,
    imports: null,
    platforms: null
  };
}
var takenUp = ({ before, after }, { locked }) => !locked && before?.direct === false && after?.direct === true ? "moved" : void 0;
var isImage = ({ ecosystem }, owner) => (ecosystem ?? owner.name) === "docker";
function sideOf(dependency, scheme) {
  const text = dependency?.version ?? dependency?.written ?? null;
  return dependency && { dependency, version: text === null ? void 0 : scheme.parse(text) };
}
function kindOfPair([from, to], scheme, ecosystem) {
  if (from !== void 0 && to !== void 0) return kindOf(from, to, scheme, ecosystem);
  if ((from ?? to)?.dependency.role === "runtime") return "runtime";
  return from === void 0 ? "added" : "removed";
}
function identityOf(before, after, { name, ecosystem, via, section }, owner) {
  const [from, to] = [writtenIn(before), writtenIn(after)];
  const fromName = before === void 0 || before.name === name ? null : before.name;
  const key2 = `${from ?? ""}->${to ?? ""}`;
  const identity = { subject: name, key: key2, ecosystem: ecosystem ?? owner.name, name, fromName, from, to };
  const holder = via ?? (section === "env" ? section : void 0);
  return holder === void 0 ? identity : { ...identity, group: `${identity.ecosystem}:${holder}#${key2}` };
}
function variantsAsOne(name, ...sides) {
  const [from, to] = sides.map((side) => side?.version);
  if (from?.variant !== to?.variant || from === void 0 || to === void 0 || from.text === to.text) return {};
  return { group: `${name}#${from.text}->${to.text}` };
}
var CREDENTIALS = /(?<=:\/\/)(?!git@)[^/@\s]+(?=@)/;
var writtenIn = (dependency) => dependency?.written?.replace(CREDENTIALS, "\u2022\u2022\u2022") ?? null;
var secrecyOf = (...sides) => sides.some((side) => CREDENTIALS.test(side?.written ?? "")) ? { secret: true } : {};
function traitsOf({ direct, section, via, role }) {
  return { direct: direct ?? true, section, via: via ?? null, role: role ?? "library" };
}
var spanOf = (path3, { line, endLine }) => endLine === void 0 ? { path: path3, line } : { path: path3, line, endLine };
function placesOf(before, after, { base, head, sections }) {
  const places = {};
  if (before !== void 0 && base !== void 0) places.before = spanOf(base, before);
  if (head === void 0) return places;
  places.after = after === void 0 ? enclosing(head, sections.get(before?.section ?? "")) : spanOf(head, after);
  return places;
}
var enclosing = (path3, line = 1) => ({ path: path3, line });
function referenceOf(side) {
  if (side === void 0) return null;
  const { dependency, version } = side;
  return {
    ...readingOf(version),
    pinned: dependency.digest !== void 0 || version?.exact === true,
    digest: dependency.digest ?? null,
    source: dependency.source ?? null,
    scope: dependency.scope ?? "production",
    section: dependency.section,
    installScript: dependency.installScript ?? false,
    licence: dependency.licence ?? null
  };
}
var readingOf = (version) => ({
  version: version?.text ?? null,
  variant: version?.variant ?? null
});
function stepBetween(from, to, scheme) {
  const zeroMajor = from?.parts[0] === 0;
  if (from === void 0 || to === void 0) {
    return { direction: 0, breaking: false, majors: 0, calendar: false, zeroMajor };
  }
  const calendar = from.calendar === true || to.calendar === true;
  const direction = sharesPrefix(from, to) ? 0 : Math.sign(scheme.compare(to, from));
  const breaking = direction > 0 && (scheme.breaks?.(from, to) ?? breaksBySemver(from, to));
  return { direction, breaking, majors: calendar ? 0 : majorsBetween(from, to), calendar, zeroMajor };
}
var majorsBetween = ({ parts: [a = 0] }, { parts: [b = 0] }) => Math.abs(b - a);
function isNarrowed(before, after, scheme) {
  if (after?.scope !== "peer" && after?.role !== "runtime") return false;
  const [from, to] = [writtenIn(before), writtenIn(after)];
  return from !== null && to !== null && scheme.narrows?.(from, to) === true;
}

// src/domains/dependencies/standing.ts
function changesAmong(pairs, ecosystem, place2) {
  const changes = [];
  const unchanged = [];
  for (const pair of pairs) {
    const change = factOf(pair, ecosystem, place2);
    if (change !== void 0) changes.push(change);
    else if (pair.after !== void 0) unchanged.push(pair.after);
  }
  const standing = versionsByName(unchanged, ecosystem);
  return changes.map((change) => {
    const versions = standing.get(canonicalName(ecosystem, change.name));
    return versions === void 0 ? change : { ...change, standing: versions };
  });
}
function versionsByName(dependencies2, ecosystem) {
  const byName3 = /* @__PURE__ */ new Map();
  for (const { name, version, written, versions = ecosystem.versions } of dependencies2) {
    const text = versions.parse(version ?? written ?? "")?.text;
    if (text === void 0) continue;
    const key2 = canonicalName(ecosystem, name);
    byName3.set(key2, (byName3.get(key2) ?? /* @__PURE__ */ new Set()).add(text));
  }
  return new Map([...byName3].map(([name, versions]) => [name, [...versions]]));
}

// src/domains/dependencies/upgrade-paths/nearby.ts
function imagesIn(manifest, ecosystem) {
  const images = manifest?.dependencies.filter((entry) => (entry.ecosystem ?? ecosystem.name) === "docker") ?? [];
  return images.flatMap(({ name, version, versions = ecosystem.versions }) => {
    const read = versions.parse(version ?? "");
    return read === void 0 ? [] : [{ name, version: read.text }];
  });
}
var MOST_FILES = 300;
var AT_ONCE2 = 25;
async function platformsNear(changes, images, head, docker) {
  const known2 = platformsAmong(images);
  const changed = changes.find(
    (change) => change.ecosystem === "docker" && change.head !== null && isPlatform(change.name)
  );
  if (known2 === null || changed?.after === void 0 || isComplete(known2)) return known2;
  const { path: path3 } = changed.after;
  const paths = (await head.list()).filter((other) => docker.visits?.(other) === true || docker.claims(other));
  const nearest = paths.toSorted((a, b) => closeness(b, path3) - closeness(a, path3)).slice(0, MOST_FILES);
  for (let start = 0; start < nearest.length; start += AT_ONCE2) {
    const manifests = await manifestsAt(head, nearest.slice(start, start + AT_ONCE2), docker);
    for (const manifest of manifests) {
      const both = { ...platformsAmong(imagesIn(manifest, docker)), ...known2 };
      if (isComplete(both)) return both;
    }
  }
  return known2;
}
var isComplete = ({ Kubernetes, etcd }) => Kubernetes !== void 0 && etcd !== void 0;
function closeness(a, b) {
  const [left, right] = [a.split("/").slice(0, -1), b.split("/").slice(0, -1)];
  const parting = left.findIndex((name, depth) => name !== right[depth]);
  return parting === -1 ? left.length : parting;
}

// src/domains/dependencies/vulnerabilities/deadline.ts
var HOUR = 36e5;
var MOST_HOURS = 876e3;
function deadlineOf(score, fixWithin, today) {
  const [entry] = fixWithin.filter((candidate) => score !== null && score >= candidate.score).toSorted((a, b) => b.score - a.score);
  if (entry === void 0) return null;
  return new Date(Date.parse(today) + Math.min(entry.hours, MOST_HOURS) * HOUR).toISOString().slice(0, 10);
}

// src/domains/dependencies/vulnerabilities/installed.ts
var KNOWN = /* @__PURE__ */ new Set([
  "npm",
  "go",
  "maven",
  "pypi",
  "nuget",
  "cargo",
  "composer",
  "bundler",
  "github-actions",
  "swift",
  "pub",
  "mix"
]);
var installedBy = (change) => {
  const base = sideOf2(change, change.base, change.fromName ?? change.name, change.from);
  const head = sideOf2(change, change.head, change.name, change.to);
  return { ...base && { base }, ...head && { head } };
};
var packageAt = (change, version) => packageOf(change, change.name, version);
function sideOf2(change, side, written, text) {
  const name = side === null || !isLookedUp(change) ? void 0 : servedAs(written, side);
  if (side === null || name === void 0) return void 0;
  const resolved = packageOf(change, name, side.version ?? "");
  const isOne = side.version !== null && isResolved(change, side, text ?? "");
  return { name: resolved.name, package: isOne ? resolved : void 0 };
}
var isGo = ({ ecosystem, role }) => ecosystem === "go" && role === "runtime";
var isLookedUp = (change) => KNOWN.has(change.ecosystem) && (isGo(change) || (change.role === "library" || change.role === "override") && isNamed(change));
var isNamed = ({ ecosystem, name }) => ecosystem !== "maven" || name.includes(":");
var OTHER_REGISTRIES = /* @__PURE__ */ new Set(["jsr.io"]);
function servedAs(name, { source }) {
  if (source === null) return name;
  if (source.kind === "fork") return source.location;
  return source.kind === "registry" && !OTHER_REGISTRIES.has(source.location) ? name : void 0;
}
function isResolved({ ecosystem, locked, role }, side, written) {
  const isFull = /^v?\d+\.\d+\.\d+/.test(side.version ?? "");
  if (ecosystem === "go") return role === "library" || isFull;
  if (ecosystem === "github-actions") return isFull;
  return locked || side.pinned || ecosystem === "nuget" && !written.includes("*");
}
function packageOf(change, name, version) {
  const { ecosystem } = change;
  const scheme = isGo(change) ? goRelease : schemeOf(ecosystem);
  return {
    ecosystem,
    name: isGo(change) ? "stdlib" : publicName(ecosystem, name),
    version: ecosystem === "go" ? version.replace(/^v|\+incompatible$/g, "") : version,
    compare: (a, b) => {
      const [left, right] = [scheme?.parse(a), scheme?.parse(b)];
      return left && right && scheme?.compare(left, right);
    }
  };
}
var ecosystemOf = (name) => ecosystems.find((ecosystem) => ecosystem.name === name);
var schemeOf = (name) => ecosystemOf(name)?.versions;
function publicName(ecosystem, name) {
  if (ecosystem === "github-actions") return name.split("/", 2).join("/");
  const owner = ecosystemOf(ecosystem);
  return owner === void 0 || ecosystem === "nuget" ? name : canonicalName(owner, name);
}

// src/domains/dependencies/vulnerabilities/fact.ts
function vulnerabilityOf(kind, change, one, advisories) {
  const [worst] = advisories;
  if (one === void 0 || worst === void 0) return [];
  const { severity, score, malware } = worst;
  return [
    {
      kind,
      subject: one.name,
      key: keyOf2(advisories),
      ...placesOf2(change),
      name: one.name,
      ...traitsOf2(change),
      advisories,
      severity,
      score,
      malware,
      patched: patchedIn(advisories, one),
      fixBy: null
    }
  ];
}
var keyOf2 = (advisories) => advisories.map(({ id }) => id).toSorted().join(",");
var placesOf2 = ({ before, after, secret }) => ({
  ...before && { before },
  ...after && { after },
  ...secret && { secret }
});
function traitsOf2(change) {
  const { ecosystem, direct, locked, broughtBy } = change;
  const { base, head } = installedBy(change);
  const scope = (change.head ?? change.base)?.scope ?? "production";
  const [from, to] = [base?.package?.version ?? null, head?.package?.version ?? null];
  return { ecosystem, direct, locked, broughtBy, from, to, scope };
}
function patchedIn(advisories, { compare: compare2 }) {
  const releases = advisories.flatMap(({ patched }) => patched ?? []);
  if (releases.length < advisories.length) return null;
  return releases.toSorted((a, b) => compare2(b, a) ?? 0)[0] ?? null;
}

// src/domains/dependencies/vulnerabilities/question.ts
function questionOf(changes) {
  const ordered = [...changes.filter(({ direct }) => direct), ...changes.filter(({ direct }) => !direct)];
  const packages = new Map(ordered.flatMap(packagesOf2).map((one) => [packageId(one), one]));
  const names = unresolvedAmong(ordered).filter(({ role, head }) => role === "library" && head?.scope !== "peer").map(({ name }) => name);
  return { packages: [...packages.values()], unresolved: [...new Set(names)] };
}
function packagesOf2(change) {
  const { base, head } = installedBy(change);
  const sides = [head, base].flatMap((side) => side?.package ?? []);
  return sides.length === 0 ? [] : [...sides, ...standingAt(change)];
}
var standingAt = (change) => change.standing.map((version) => packageAt(change, version));
function unresolvedAmong(changes) {
  const roots = [...new Set(changes.filter(({ locked }) => locked).map(placeOf))];
  return changes.filter((change) => {
    const { head } = installedBy(change);
    return head !== void 0 && head.package === void 0 && !roots.some((root) => placeOf(change).startsWith(root));
  });
}
function placeOf({ ecosystem, before, after }) {
  const path3 = (after ?? before)?.path ?? "";
  return `${ecosystem}:${path3.slice(0, path3.lastIndexOf("/") + 1)}`;
}

// src/domains/dependencies/vulnerabilities/difference.ts
var introducedBy = (changes, known2) => [...gather(entriesOf(changes), packageKey).values()].flatMap((entries) => {
  const gone = entries.filter(({ change }) => change.after === void 0);
  return [...gather(entries, ({ change }) => placeOf(change)).values()].flatMap((near) => {
    const before = namesAmong([...near, ...gone].flatMap(onBase), known2);
    return near.flatMap(
      ({ change, head }) => vulnerabilityOf("vulnerability-introduced", change, head, beyond(before, head, known2))
    );
  });
});
function fixedBy(changes, known2) {
  const unresolved = new Set(unresolvedAmong(changes));
  return [...gather(entriesOf(changes), packageKey).values()].filter((entries) => !entries.some(({ change }) => unresolved.has(change))).flatMap((entries) => {
    const after = namesAmong(entries.flatMap(onHead), known2);
    return entries.flatMap(
      ({ change, base }) => vulnerabilityOf("vulnerability-fixed", change, base, beyond(after, base, known2))
    );
  });
}
var onBase = ({ base, standing }) => base === void 0 ? [...standing] : [base, ...standing];
var onHead = ({ head, standing }) => head === void 0 ? [...standing] : [head, ...standing];
function namesAmong(packages, known2) {
  const names = /* @__PURE__ */ new Set();
  for (const id of new Set(packages.map(packageId))) {
    const advisories = known2.get(id);
    if (advisories === void 0) return void 0;
    for (const name of advisories.flatMap(namesOf)) names.add(name);
  }
  return names;
}
function beyond(names, one, known2) {
  if (names === void 0 || one === void 0) return [];
  const advisories = known2.get(packageId(one)) ?? [];
  return advisories.filter((advisory) => !namesOf(advisory).some((name) => names.has(name)));
}
var namesOf = ({ id, aliases }) => [id, ...aliases];
var entriesOf = (changes) => changes.flatMap((change) => {
  const { base, head } = installedBy(change);
  const names = new Set([base, head].flatMap((side) => side?.name ?? []));
  return [...names].map((name) => ({
    change,
    name,
    base: base?.name === name ? base.package : void 0,
    head: head?.name === name ? head.package : void 0,
    standing: standingAt(change).filter((one) => one.name === name)
  }));
});
var packageKey = ({ change, name }) => `${change.ecosystem}:${name}`;

// src/domains/dependencies/vulnerabilities/enrich.ts
async function enrich(changes, { lookUp, settings, today }) {
  const question = questionOf(changes);
  if (question.packages.length + question.unresolved.length === 0) return { changes: [], notes: [] };
  const { known: known2, notes } = await lookUp(question);
  const introduced = introducedBy(changes, known2).map((fact) => ({
    ...fact,
    fixBy: deadlineOf(fact.score, settings.advisories.fixWithin, today)
  }));
  return { changes: [...introduced, ...fixedBy(changes, known2)], notes };
}

// src/domains/dependencies/analyzer.ts
var dependencies = {
  domain: "dependencies",
  rules,
  modifiers,
  claims,
  async analyze(input) {
    const results = await Promise.all(ecosystems.map((ecosystem) => changesOf(ecosystem, input)));
    const { policy: policy3 } = input.settings.dependencies;
    const declared = results.flatMap((result) => result.declared).map((change) => governedBy(policy3, change));
    const written = results.flatMap((result) => result.written).flatMap((group) => gather2(group, declared));
    const images = results.flatMap((result) => result.images);
    const platforms = await platformsNear([...declared, ...written], images, input.head, docker_default);
    const changes = [...declared, ...written].map((change) => withPlatforms(change, platforms));
    return [
      ...changes,
      ...results.flatMap((result) => result.conflicts),
      ...results.flatMap((result) => result.unreadable)
    ];
  },
  async enrich(changes, knowledge) {
    const own = changes.filter(isDependency);
    const denials = denialsAmong(own, knowledge.settings.dependencies);
    const known2 = await enrich(own, knowledge);
    return {
      changes: [...denials, ...orphansAmong(own), ...known2.changes],
      notes: [...notesAbout(own), ...known2.notes]
    };
  }
};
var isDependency = (change) => "batch" in change;
var withPlatforms = (change, platforms) => platforms !== null && change.ecosystem === "docker" ? { ...change, platforms } : change;
async function changesOf(ecosystem, input) {
  const files = input.files.flatMap((file) => concerned(ecosystem, file));
  const { pairs, unreadable } = await parsePairs({ ...input, files }, (text, path3) => ecosystem.parse(text, path3));
  const declared = [];
  const written = [];
  for (const pair of pairs) {
    const changes = changesIn(await knowingDirects(pair, ecosystem, input), ecosystem);
    declared.push(...changes.filter((change) => !isWritten(change)));
    written.push({ ecosystem, changes: changes.filter(isWritten) });
  }
  const images = pairs.flatMap(({ after }) => imagesIn(after, ecosystem));
  const conflicts = pairs.flatMap((pair) => conflictsBetween(pair, ecosystem));
  return {
    declared: await withImports(declared, ecosystem, input.head),
    written,
    images,
    conflicts,
    unreadable: unreadable.filter(({ subject }) => ecosystem.claims(subject))
  };
}
var isWritten = ({ locked, direct, base, head }) => locked || !direct && base?.section !== "replace" && head?.section !== "replace";
function concerned(ecosystem, file) {
  const now = concerns(ecosystem, file.path);
  const { previousPath: previous } = file;
  if (previous === void 0) return now ? [file] : [];
  if (!concerns(ecosystem, previous)) return now ? [{ path: file.path, status: "added" }] : [];
  return now ? [file] : [{ path: previous, status: "deleted" }];
}
function changesIn({ file, before, after }, ecosystem) {
  const place2 = {
    ...before === void 0 ? {} : { base: file.previousPath ?? file.path },
    ...after === void 0 ? {} : { head: file.path },
    locked: (after ?? before)?.lockfile === true,
    sections: after?.sections ?? /* @__PURE__ */ new Map()
  };
  const changes = changesAmong(pairDependencies(before, after, ecosystem), ecosystem, place2);
  if (!place2.locked) return changes;
  const brought = withBringers(changes, before, after, ecosystem);
  return after === void 0 ? brought : withOtherMajors(brought, after);
}
async function knowingDirects(pair, ecosystem, input) {
  const paths = ecosystem.manifestsOf?.(pair.file.path) ?? [];
  if (paths.length === 0) return pair;
  const { file, before, after } = pair;
  return {
    file,
    before: before && withDirects(before, await manifestsAt(input.base, paths, ecosystem), ecosystem),
    after: after && withDirects(after, await manifestsAt(input.head, paths, ecosystem), ecosystem)
  };
}
export {
  dependencies
};
