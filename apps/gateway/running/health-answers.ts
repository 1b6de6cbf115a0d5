import { Says } from '../openapi/says.js';
import { flag, list, only, shape, text, type ValueOf } from '../openapi/schema-shapes.js';

const wrong = list(shape({ check: text, text }));

export class Live {
  @Says(only(true)) readonly live: true;
}

export class Ready {
  @Says(flag) readonly ready: boolean;
  @Says(wrong) readonly wrong: ValueOf<typeof wrong>;
}
