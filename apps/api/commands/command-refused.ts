/** A command that was understood and refused: its message is for the operator, its exit code 1. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/** A command that was called the wrong way: exit code 2. */
export class CommandMisused extends Error {
  override readonly name = 'CommandMisused';
}
