import { lazyRouteComponent } from '@tanstack/react-router';
import { Refusal } from '../api/client.js';

type Load = () => Promise<unknown>;

const all: Load[] = [];

/** A file of its own, loaded when it is first shown. @throws Refusal E-OFFLINE, and is asked for again after it */
export function screen<Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, (props: Props) => unknown>>>,
  name: Name,
) {
  const whole = async () => {
    try {
      return await load();
    } catch (cause) {
      // The router would load the whole page again, which a gateway that is away does not give back.
      throw new Refusal({ title: 'The gateway does not answer', status: 0, code: 'E-OFFLINE' }, { cause });
    }
  };
  all.push(whole);
  return lazyRouteComponent(whole, name);
}

/**
 * Loads every screen in turn while nothing else is to do: a gateway that goes away later takes none with it. What does
 * not come now is asked for when it is shown.
 */
export async function loadScreens(): Promise<void> {
  for (const load of all) await load().catch(() => undefined);
}
