export { answered, gatewayClient, type Answer, type GatewayClient, type GatewayOptions } from './client.ts';
export { follow, type Following, type GatewayEvent } from './events.ts';
export type { components, operations, paths } from './openapi.ts';
export { upload, type UploadOptions } from './upload.ts';
export { isRefusal, Refusal, type Problem } from './refusal.ts';
