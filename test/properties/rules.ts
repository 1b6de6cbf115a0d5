import { shippedRules } from '#cases';

export const rules = shippedRules();
