import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import "./chunk-5HJ3J6EK.js";

// src/cli/demo.ts
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

// src/cli/demo-files.ts
var API_KEY = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
var DEMO_BEFORE = {
  "api/user.proto": `syntax = "proto3";

package acme.users.v1;

// A person with an account.
message User {
  string user_id = 1;
  string email = 2;
  string phone = 3;
}

message GetUserRequest {
  string user_id = 1;
}

service Users {
  rpc GetUser(GetUserRequest) returns (User);
}
`,
  "api/order.proto": `syntax = "proto3";

package acme.orders.v1;

message Order {
  string id = 1;
  // What the customer pays.
  int64 total_cents = 2;
}
`,
  "deploy/etcd.yaml": `# Settings of the cluster's etcd
name: etcd-main
data-dir: /var/lib/etcd
transport-security: true
listen-client-urls: https://10.0.0.5:2379
snapshot-count: 10000
`,
  "deploy/etcd-cluster.yaml": `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: etcd
spec:
  replicas: 3
  serviceName: etcd
  selector:
    matchLabels: { app: etcd }
  template:
    metadata:
      labels: { app: etcd }
    spec:
      containers:
        - name: etcd
          image: quay.io/coreos/etcd:v3.4.27
`,
  "deploy/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 4
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 25%
      maxSurge: 1
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: web
          image: ghcr.io/acme/web:2.3.1
`,
  "config/access.yaml": `users:
  - name: reporting
    role: read-only
  - name: deploy
    role: editor
`,
  "config/service.yaml": `service:
  name: users
  log-level: info
  timeout: 30s
payments:
  url: https://payments.example.com
  api-key: \${PAYMENTS_API_KEY}
`,
  "config/cache.yaml": `cache:
  size: 512
  eviction: lru
  shards: ["a", "b"]
`,
  "package.json": `{
  "name": "users",
  "version": "1.4.0",
  "private": true,
  "dependencies": {
    "axios": "^0.21.1",
    "fastify": "^5.2.0"
  }
}
`
};
var DEMO_AFTER = {
  "api/user.proto": `syntax = "proto3";

package acme.users.v1;

// A person with an account.
message User {
  string id = 1;
  string email = 2;
  int64 created_at = 3;
}

message GetUserRequest {
  string user_id = 1;
}

service Users {
  rpc GetUser(GetUserRequest) returns (User);
}
`,
  // Only comments and blank lines: silent.
  "api/order.proto": `syntax = "proto3";

package acme.orders.v1;

// What a customer bought.
message Order {
  string id = 1;

  int64 total_cents = 2; // in the currency of the shop
}
`,
  "deploy/etcd.yaml": `# Settings of the cluster's etcd
name: etcd-main
data-dir: /var/lib/etcd
transport-security: false
listen-client-urls: https://10.0.0.5:2379
snapshot-count: 10000
`,
  "deploy/etcd-cluster.yaml": DEMO_BEFORE["deploy/etcd-cluster.yaml"]?.replace("v3.4.27", "v3.6.1") ?? "",
  "deploy/web.yaml": DEMO_BEFORE["deploy/web.yaml"]?.replace("maxUnavailable: 25%", "maxUnavailable: 100%") ?? "",
  "config/access.yaml": DEMO_BEFORE["config/access.yaml"]?.replace("read-only", "admin") ?? "",
  "config/service.yaml": `service:
  name: users
  log-level: debug
  timeout: 30s
payments:
  url: https://payments.example.com
  api-key: ${API_KEY}
`,
  // Another order, another quoting, a comment: silent.
  "config/cache.yaml": `# Sizes are in MiB
cache:
  eviction: "lru"
  size: 512
  shards:
    - a
    - b
`,
  "package.json": DEMO_BEFORE["package.json"]?.replace("^0.21.1", "^1.0.0") ?? ""
};

// src/cli/demo.ts
var run = promisify(execFile);
var ENVIRONMENT = {
  PATH: process.env["PATH"],
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Breakwater",
  GIT_AUTHOR_EMAIL: "demo@example.com",
  GIT_AUTHOR_DATE: "2026-01-05T09:00:00Z",
  GIT_COMMITTER_NAME: "Breakwater",
  GIT_COMMITTER_EMAIL: "demo@example.com",
  GIT_COMMITTER_DATE: "2026-01-05T09:00:00Z"
};
async function makeDemo() {
  const dir = await mkdtemp(join(tmpdir(), "breakwater-demo-"));
  const git = (...args) => run("git", args, { cwd: dir, env: ENVIRONMENT });
  await git("init", "--quiet", "--initial-branch=main", "--template=");
  await commit(dir, git, DEMO_BEFORE, "The state of main");
  await git("checkout", "--quiet", "-b", "feature");
  await commit(dir, git, DEMO_AFTER, "A small, innocent change");
  return { dir, base: "main", head: "feature" };
}
async function commit(dir, git, files, message) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(dir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await git("add", "--all");
  await git("commit", "--quiet", "--no-verify", "--message", message);
}
export {
  makeDemo
};
