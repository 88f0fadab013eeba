/** Joins the class names that are set; `false`, `null` and `undefined` are left out. */
export function classNames(...names: ReadonlyArray<string | false | null | undefined>): string {
  return names.filter(Boolean).join(' ');
}
