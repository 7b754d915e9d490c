/**
 * Fills `{{name}}` holes, in one pass: what is filled in is never searched for holes again, so foreign text cannot open one.
 * @throws Error when a hole has no value: a template and its caller that disagree are our own fault, and a test finds it
 */
export function render(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{([a-z]{1,20})\}\}/g, (_hole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The template has a hole "${name}" that nothing fills.`);
    return value;
  });
}
