import { placeCases } from './broker-contract-places.js';
import { readingCases } from './broker-contract-reading.js';
import type { BrokerCase } from './broker-contract-samples.js';
import { writingCases } from './broker-contract-writing.js';

export type { BrokerBench, BrokerCase } from './broker-contract-samples.js';

/**
 * What every `Broker` must do, for any test runner: `run` takes a bench with the broker to judge, and throws where it
 * fails.
 */
export const brokerContract: readonly BrokerCase[] = [...writingCases, ...readingCases, ...placeCases];
