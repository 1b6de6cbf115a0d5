export * from './admin.js';
export { connectBroker, type ConnectedBroker } from './connect.js';
export type { BrokerLogLine, BrokerOptions } from './client.js';
