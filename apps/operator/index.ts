export { accessTable, principalOf, SECRETARIAT, type BrokerMember } from './access.js';
export { reconcile, type Changes } from './agent.js';
export { BROADCAST_TOPICS, DIRECTORY_TOPIC, topicTable } from './topics.js';
