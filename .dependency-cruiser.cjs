// Import direction of ARCHITECTURE.md: a lib imports only what stands left of it, and only through its index.
// The directory's statements are envelope forms, so envelope stands one place left of it.
const libs = [
  'kernel',
  ['names', 'finding'],
  'messages',
  'envelope',
  ['directory', 'policy', 'ledger', 'cases', 'lookup'],
  'letters',
  'exchange',
  ['postgres', 'kafka', 'identity', 'keys', 'contracts'],
];
const names = (rank) => [libs[rank]].flat();
const leftOf = (rank) => libs.slice(0, rank).flat();

const direction = libs.flatMap((_, rank) =>
  names(rank).map((lib) => ({
    name: `${lib}-imports-leftwards`,
    severity: 'error',
    from: { path: `^libs/${lib}/`, pathNot: '\\.spec\\.ts$' },
    to: { path: '^libs/', pathNot: `^libs/(${[lib, ...leftOf(rank)].join('|')})/` },
  })),
);

module.exports = {
  forbidden: [
    ...direction,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'beside-kernel',
      severity: 'error',
      from: { path: '^libs/(config|telemetry)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/(config|telemetry|kernel)/' },
    },
    {
      name: 'mappings-beside-messages',
      severity: 'error',
      from: { path: '^libs/mappings/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/', pathNot: '^libs/(mappings|messages|kernel)/' },
    },
    {
      name: 'mappings-only-from-apps',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/mappings/' },
      to: { path: '^libs/mappings/' },
    },
    {
      name: 'only-through-index',
      severity: 'error',
      from: { path: '^(libs/([^/]+)|apps|test)/' },
      to: {
        path: '^libs/([^/]+)/',
        pathNot: ['^libs/$2/', '^libs/[^/]+/index\\.ts$', '^libs/messages/trials\\.ts$'],
      },
    },
    {
      name: 'nest-only-in-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/@nestjs/' },
    },
    {
      name: 'kafkajs-only-in-its-adapter',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/kafka/' },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'console-is-a-client',
      comment: 'It knows the gateway by its public interface alone.',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(libs|apps)/', pathNot: '^apps/console/' },
    },
    { name: 'no-apps-from-libs', severity: 'error', from: { path: '^libs/' }, to: { path: '^(apps|test)/' } },
    {
      name: 'testing-only-from-tests',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'contracts-only-from-tests',
      comment: 'Suites that hold a port to its promises, and doubles in memory.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/(contracts|testing)/'] },
      to: { path: '^libs/contracts/' },
    },
    {
      name: 'trials-only-from-tests',
      comment: 'What each kind takes and refuses: for specs and for the vectors.',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['\\.spec\\.ts$', '\\.trials\\.ts$', '^libs/messages/trial(s|-files)\\.ts$'],
      },
      to: { path: ['^libs/messages/trial(s|-files)\\.ts$', '\\.trials\\.ts$'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // Types without a package of their own, and a module that vite makes.
      to: { couldNotResolve: true, pathNot: '^(geojson|topojson-specification|virtual:outlines)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
