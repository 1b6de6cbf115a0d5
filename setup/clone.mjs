// What a clone needs beside its sources: npm packages, the broker and the build. Each step is skipped when its result
// is there.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, readJson, refuse, root, runStep, say, versionOf } from './machine.mjs';

/** The version that decision 0018 was tried on. */
const KEYCLOAK = 'keycloak-26.3.0';
/** test/judge/systems/icu.ts holds the digest of its file. */
const ICU = 'icu4j-77.1';
const foreign = join(root, '.hsu', 'foreign');

export function packagesAreThere() {
  const held = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (held === undefined) return false;
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const optional = ({ optional, devOptional, peer }) => optional || devOptional || peer;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      held.packages[path]?.version === entry.version ||
      (optional(entry) && !held.packages[path]),
  );
}

const jars = join(root, 'broker', 'lib');
const jarsMark = join(jars, '.pom');
const digest = (text) => createHash('sha256').update(text).digest('base64url');
const pomDigest = () => digest(readFileSync(join(root, 'broker', 'pom.xml')));

export function brokerIsThere() {
  return existsSync(jarsMark) && readFileSync(jarsMark, 'utf8') === pomDigest();
}

export function lackOfMaven() {
  if (brokerIsThere() || versionOf('mvn', ['-v']) !== undefined) return undefined;
  return 'Maven is missing, which fetches the broker: install it, for example: sudo apt-get install maven (or: brew install maven).';
}

export const buildMark = join(root, 'dist', '.built');

/** Changes when any source is edited, added or removed. */
function sourcesDigest() {
  const lines = [];
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(tsx?|css|html|svg)$/.test(path) && !path.endsWith('.spec.ts')) lines.push(stamp(path));
    }
  };
  for (const folder of ['apps', 'clients', 'libs']) walk(join(root, folder));
  for (const file of ['.swcrc', 'nest-cli.json', 'package.json']) lines.push(stamp(join(root, file)));
  return digest(lines.join('\n'));
}

function stamp(path) {
  const { mtimeMs, size } = statSync(path);
  return `${path} ${mtimeMs} ${size}`;
}

export function buildIsThere() {
  return existsSync(buildMark) && readFileSync(buildMark, 'utf8') === sourcesDigest();
}

export function install() {
  if (packagesAreThere()) return;
  runStep('Installing the npm packages (a minute or two)', 'npm', [
    'ci',
    '--no-progress',
    '--loglevel=error',
  ]);
}

export function fetchBroker() {
  if (brokerIsThere()) return;
  refuse(lackOfMaven());
  rmSync(jars, { recursive: true, force: true });
  const args = [
    '-q',
    '-B',
    '-f',
    join('broker', 'pom.xml'),
    'dependency:copy-dependencies',
    '-DoutputDirectory=lib',
  ];
  runStep('Fetching the broker, Apache Kafka (54 MB)', 'mvn', args);
  writeFileSync(jarsMark, pomDigest());
}

/** A sign-in service of others, for `test:foreign` alone. */
export function fetchKeycloak() {
  if (existsSync(join(foreign, KEYCLOAK))) return;
  if (versionOf('mvn', ['-v']) === undefined) {
    say('Maven is missing, which fetches Keycloak: install it, for example: sudo apt-get install maven.');
    process.exit(2);
  }
  mkdirSync(foreign, { recursive: true, mode: 0o700 });
  const artifact = `org.keycloak:keycloak-quarkus-dist:${KEYCLOAK.replace('keycloak-', '')}:zip`;
  const args = ['-q', '-B', 'dependency:unpack', `-Dartifact=${artifact}`, `-DoutputDirectory=${foreign}`];
  runStep('Fetching Keycloak (150 MB)', 'mvn', args, foreign);
}

/** Romanisations that the product does not use, for `judge:names` alone. */
export function fetchIcu() {
  if (existsSync(join(foreign, `${ICU}.jar`))) return;
  if (versionOf('mvn', ['-v']) === undefined) {
    say('Maven is missing, which fetches ICU4J: install it, for example: sudo apt-get install maven.');
    process.exit(2);
  }
  mkdirSync(foreign, { recursive: true, mode: 0o700 });
  const artifact = `com.ibm.icu:icu4j:${ICU.replace('icu4j-', '')}`;
  const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${foreign}`];
  runStep('Fetching ICU4J (14 MB)', 'mvn', args, foreign);
}

export function build() {
  if (buildIsThere()) return;
  // Taken before: a file edited while the build runs must build again next time.
  const sources = sourcesDigest();
  runStep('Building', join(bin, 'nest'), ['build']);
  // After: nest empties the folder first.
  runStep('Building the console', join(bin, 'vite'), [
    'build',
    join('apps', 'console'),
    '--logLevel',
    'warn',
  ]);
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(buildMark, sources);
}
