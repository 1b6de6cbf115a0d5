/**
 * Some reference of the batch is stored already: which one, and with what bytes, must be looked at message by message.
 */
export class ReferenceTaken extends Error {
  constructor() {
    super('a reference is taken');
  }
}
