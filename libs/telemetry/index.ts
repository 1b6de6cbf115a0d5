export { errorFields } from './error-fields.js';
export { openLog, type Log, type LogLevel } from './log.js';
export { Metrics, type HttpAnswer } from './metrics.js';
