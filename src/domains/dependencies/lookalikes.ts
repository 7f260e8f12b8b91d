/** Names that are often installed and often imitated. To extend: add a name. */
const WELL_KNOWN: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'npm',
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
    `),
  ],
  [
    'pypi',
    listed(`
      aiohttp ansible asyncpg beautifulsoup4 black boto3 botocore celery certifi colorama cryptography
      django djangorestframework fastapi flask gunicorn httpx jinja2 jsonschema matplotlib networkx numpy
      openai opencv-python pandas paramiko pillow playwright poetry psycopg2 pydantic pymongo pytest
      python-dateutil pyyaml redis requests scikit-learn scipy selenium setuptools sqlalchemy starlette
      tensorflow torch tqdm transformers urllib3 uvicorn virtualenv websockets
    `),
  ],
]);

function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Names that are themselves well established although they look like another. */
const INNOCENT = new Set(['color', 'colours', 'dot-env', 'nextauth', 'reqwest', 'web-3']);

/**
 * The well-known package that a name can be mistaken for by one slip of the hand: a letter left out, doubled or swapped with
 * its neighbour, or another separator. Other letters are another name: `preact` is not `react`.
 */
export function lookalikeOf(ecosystem: string, name: string): string | undefined {
  const known = WELL_KNOWN.get(ecosystem);
  if (known === undefined || name.length < 4 || name.length > 40) return undefined;
  if (known.includes(name) || INNOCENT.has(name)) return undefined;
  return known.find((other) => isSlip(other, name));
}

const bare = (name: string): string => name.replace(/[-_.]/g, '');

function isSlip(known: string, name: string): boolean {
  if (known.length >= 5 && bare(known) === bare(name)) return true;
  if (name.length === known.length) return isSwap(known, name);
  if (name.length === known.length - 1) return isOmission(known, name);
  return name.length === known.length + 1 && isDoubling(known, name);
}

/** The first place where two names differ. */
function divergence(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

function isSwap(known: string, name: string): boolean {
  const i = divergence(known, name);
  return known[i] === name[i + 1] && known[i + 1] === name[i] && known.slice(i + 2) === name.slice(i + 2);
}

function isOmission(known: string, name: string): boolean {
  const i = divergence(known, name);
  return known.length >= 6 && known.slice(i + 1) === name.slice(i);
}

function isDoubling(known: string, name: string): boolean {
  const i = divergence(name, known);
  return name[i] === name[i - 1] && name.slice(i + 1) === known.slice(i);
}
