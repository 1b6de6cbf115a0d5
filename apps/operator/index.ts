export { accessTable, principalOf, SECRETARIAT, type BrokerMember } from './access.js';
export { reconcile } from './agent.js';
export { topicTable } from './topics.js';
