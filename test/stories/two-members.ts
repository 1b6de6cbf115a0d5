import type { Caller } from '#exchange';
import { testMembers, type TestGateway } from '#testing';
import { StoryMembers } from './story-members.js';

export const ATU = { member: 'TH', unit: 'ATU' };
export const DESK = { member: 'KH', unit: 'DESK' };
export const TH_ANALYST: Caller = { name: 'th-atu-analyst-1', unit: 'ATU', role: 'ANALYST' };
export const KH_LIAISON: Caller = { name: 'kh-desk-liaison-1', unit: 'DESK', role: 'LIAISON' };

/** Thailand and Cambodia. */
export class TwoMembers extends StoryMembers {
  static async of(): Promise<TwoMembers> {
    const codes = ['TH', 'KH'];
    return new TwoMembers(await testMembers(codes), codes);
  }

  get th(): TestGateway {
    return this.of('TH');
  }

  get kh(): TestGateway {
    return this.of('KH');
  }
}
