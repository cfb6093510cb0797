/** Whether the object itself has the key: not its prototype, whose members a name from outside may coincide with. */
export function owns(object: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(object, key);
}
