import { builtinModules } from 'node:module';
import type { Rule } from 'eslint';
import type { CallExpression, Expression, Identifier, MemberExpression, NewExpression, Super } from 'estree';

const NODE_MODULES = new Set(builtinModules);

/** What a value of the outside world is reached by, and what a core takes instead. */
const OUTSIDE: Readonly<Record<string, string>> = {
  crypto: 'a seed or an id as an argument', process: 'a value as an argument', performance: 'the moment as an argument',
  setTimeout: 'the moment as an argument', setInterval: 'the moment as an argument', setImmediate: 'the moment as an argument', fetch: 'a value as an argument',
  window: 'a value as an argument', document: 'a value as an argument', localStorage: 'a value as an argument',
};

/** The core of a domain: values in, values out. No Node, no clock, no chance, no network. */
export const coreIsPure: Rule.RuleModule = {
  meta: {
    type: 'problem', schema: [],
    messages: {
      node: 'The core knows no Node: "{{name}}" belongs in the server layer.',
      now: 'The core has no clock: take the moment as an argument.',
      chance: 'The core has no chance: take a seed as an argument.',
      outside: 'The core does not reach outside ("{{name}}"): take {{instead}}.',
    },
  },
  create(context) {
    /** Whether a name means the global of that name, not something declared in the file. */
    const isGlobal = (node: Identifier): boolean => {
      for (let scope: ReturnType<typeof context.sourceCode.getScope> | null = context.sourceCode.getScope(node); scope; scope = scope.upper) {
        const variable = scope.set.get(node.name);
        if (variable) return variable.defs.length === 0;
      }
      return true;
    };
    /** `name` and `globalThis.name` alike. */
    const globalNamed = (node: Expression | Super): string | null => {
      if (node.type === 'Identifier') return isGlobal(node) ? node.name : null;
      return node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.object.name === 'globalThis' ? nameOf(node) : null;
    };
    const importFrom = (node: Rule.Node, source: unknown): void => {
      if (typeof source === 'string' && (source.startsWith('node:') || NODE_MODULES.has(source))) context.report({ node, messageId: 'node', data: { name: source } });
    };
    const nowWithout = (node: CallExpression | NewExpression): void => {
      if (node.callee.type !== 'Super' && globalNamed(node.callee) === 'Date' && (node.type === 'CallExpression' || node.arguments.length === 0)) context.report({ node, messageId: 'now' });
    };
    return {
      ImportDeclaration: (node) => importFrom(node, node.source.value),
      ExportNamedDeclaration: (node) => importFrom(node, node.source?.value),
      ExportAllDeclaration: (node) => importFrom(node, node.source.value),
      ImportExpression: (node) => importFrom(node, node.source.type === 'Literal' ? node.source.value : null),
      NewExpression: nowWithout,
      CallExpression(node) {
        nowWithout(node);
        if (node.callee.type === 'Identifier' && node.callee.name === 'require') importFrom(node, node.arguments[0]?.type === 'Literal' ? node.arguments[0].value : null);
      },
      MemberExpression(node) {
        const owner = node.object.type === 'Super' ? null : globalNamed(node.object);
        if (owner === 'Date' && nameOf(node) === 'now') context.report({ node, messageId: 'now' });
        if (owner === 'Math' && nameOf(node) === 'random') context.report({ node, messageId: 'chance' });
        const outside = owner === 'globalThis' ? nameOf(node) : null;
        if (outside && outside in OUTSIDE) context.report({ node, messageId: 'outside', data: { name: outside, instead: OUTSIDE[outside]! } });
      },
      Identifier(node) {
        const instead = Object.hasOwn(OUTSIDE, node.name) ? OUTSIDE[node.name] : undefined;
        if (instead && isReference(node) && isGlobal(node)) context.report({ node, messageId: 'outside', data: { name: node.name, instead } });
      },
    };
  },
};

function nameOf({ property, computed }: MemberExpression): string | null {
  if (property.type === 'Identifier' && !computed) return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** Whether an identifier reads a variable, rather than naming a property, a parameter or a type. */
function isReference(node: Identifier & Rule.NodeParentExtension): boolean {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property') return parent.value === node && (parent as { parent: { type: string } }).parent.type === 'ObjectExpression';
  return !/^TS|^ImportSpecifier$|^ExportSpecifier$|^MethodDefinition$|^PropertyDefinition$|^LabeledStatement$/.test(parent.type as string) || /^TSAsExpression$|^TSNonNullExpression$/.test(parent.type as string);
}
