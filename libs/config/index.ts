export { LOG_LEVELS, loadGatewayConfig, type GatewayConfig } from './gateway-config.js';
