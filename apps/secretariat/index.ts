export { calendarsOf, setCalendar, type SetCalendar } from './calendars.js';
export { initNetwork, type InitNetwork } from './init-network.js';
export { publishStatements, type Published, type PublishStatements } from './publish-statements.js';
export { revokeKey, type RevokeKey } from './revoke-key.js';
