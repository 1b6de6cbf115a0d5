export { startBroker, type Broker, type BrokerOptions } from './broker.js';
export { BrokerAuthority, type CertificateFiles } from './certificates.js';
export { startChild, type Child, type ChildSpec } from './child.js';
export { Guard } from './guard.js';
export {
  makeDatabase,
  startPostgres,
  type Database,
  type Postgres,
  type PostgresOptions,
} from './postgres.js';
export { writePrivate } from './private-file.js';
export { composeFile } from './compose.js';
export { closingBlock, closingEnv } from './closing-block.js';
export { MEMBERS, parseMembers } from './members.js';
export { readNetwork, type MemberPlace, type NetworkFile } from './network-file.js';
export { networkTable, type NetworkRow } from './services.js';
