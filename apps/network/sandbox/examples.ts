import type { JsonObject } from '#envelope';
import type { Member, MessageRef, Unit } from '#kernel';
import { kinds, type Kind, type Role } from '#messages';
import { castOf, draftOf } from './drafts.js';
import { isDrafted, pathTo, stepOf, type Path, type PathStep } from './paths.js';
import type { Cast } from './cast.js';

/** A kind that an integrator sends, and what the network sends before it. */
export interface Scene {
  readonly kind: Kind;
  /** Who sends it. A police system, where the kind lets it. */
  readonly unit: Unit;
  readonly role: Role;
  readonly path: Path;
}

/** Kinds that nothing in the network of `npm start` can lead to, each with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  CT_MISUSED_IDENTITY:
    'It stands in the conversation of an alert for a suspect, which a supervisor releases: a person, whom no system plays.',
};

/** Every kind that people or systems send, in the order in which an integrator can send one after another. */
export function scenes(): readonly Scene[] {
  return kinds
    .filter(isDrafted)
    .flatMap((kind) => {
      const police = kind.senders.includes('POLICE_SYSTEM');
      const as = police
        ? ({ unit: 'PS', role: 'POLICE_SYSTEM' } as const)
        : ({ unit: 'ATU', role: 'ANALYST' } as const);
      const path = pathTo(kind, as.role);
      return path === undefined ? [] : [{ kind, ...as, path }];
    })
    .toSorted((a, b) => a.path.length - b.path.length);
}

/** How one member's sandbox sends a scene's path, and the draft that is left to send. `name`: one in the network. */
export class SceneOf {
  readonly #cast: Cast;
  readonly #refs = new Map<string, MessageRef>();

  constructor(
    readonly own: Member,
    readonly scene: Scene,
    members: readonly Member[],
    private readonly now: number,
    name = `${own} ${scene.kind.type}`,
  ) {
    const named = { digest: name, startedAt: now };
    this.#cast = castOf(own, stepOf(scene.kind).by, members, scene.unit, named);
  }

  /** Not where two that a message names would be one state: the network has too few. */
  get fits(): boolean {
    const named = JSON.stringify(stepOf(this.scene.kind).sample).matchAll(/"member":"([A-Z]{2})"/g);
    const members = new Set([...named].map(([, member = '']) => member));
    const played = [...members].map((member) => this.#cast.members.get(member));
    return new Set(played).size === members.size;
  }

  /** Who of the network sends a step. */
  by({ by }: PathStep): Member {
    return this.#cast.members.get(by) ?? this.own;
  }

  draft(step: PathStep): JsonObject | undefined {
    return draftOf(step, this.#cast, this.#refs, this.now);
  }

  /** What a step became. */
  sent(step: PathStep, ref: MessageRef): void {
    this.#refs.set(`${this.by(step)}/${step.id}`, ref);
  }

  /** Of the conversation in which the example is to be sent; none where it opens its own, or nothing was sent yet. */
  get opening(): MessageRef | undefined {
    const [first] = this.scene.path;
    return first === undefined || this.scene.kind.opensConversation
      ? undefined
      : this.#refs.get(`${this.by(first)}/${first.id}`);
  }

  get example(): JsonObject | undefined {
    return this.draft(stepOf(this.scene.kind));
  }
}
