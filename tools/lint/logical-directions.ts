import type { AST, Rule } from 'eslint';
import type { Node } from 'estree';

/** Utilities of Tailwind that name a side of the page, with what reads right in both directions. */
const UTILITIES: readonly (readonly [RegExp, string])[] = [
  [/^-?ml-/, 'ms-'], [/^-?mr-/, 'me-'], [/^pl-/, 'ps-'], [/^pr-/, 'pe-'], [/^-?left-/, 'start-'], [/^-?right-/, 'end-'],
  [/^scroll-m[lr]-/, 'scroll-ms-, scroll-me-'], [/^scroll-p[lr]-/, 'scroll-ps-, scroll-pe-'],
  [/^border-l(?:-|$)/, 'border-s'], [/^border-r(?:-|$)/, 'border-e'], [/^rounded-(?:l|r|tl|tr|bl|br)(?:-|$)/, 'rounded-s, rounded-e'],
  [/^text-(?:left|right)$/, 'text-start, text-end'], [/^float-(?:left|right)$/, 'float-start, float-end'], [/^clear-(?:left|right)$/, 'clear-start, clear-end'],
];

/** Properties and values of CSS that name a side. */
const DECLARATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])(?:scroll-)?(?:margin|padding)-(?:left|right)\s*:/g, 'margin-inline-start, padding-inline-end …'],
  [/(?<![\w-])border-(?:left|right)(?:-\w+)?\s*:/g, 'border-inline-start, border-inline-end'],
  [/(?<![\w-])border-(?:top|bottom)-(?:left|right)-radius\s*:/g, 'border-start-start-radius …'],
  [/(?<=[{;]\s*)(?:left|right)\s*:/g, 'inset-inline-start, inset-inline-end'],
  [/(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g, 'start, end, inline-start, inline-end'],
];

const MESSAGES = { side: '"{{found}}" names a side and is wrong in Arabic: use {{instead}}.' };

/** Class names in script: `className="ml-2"` is an error, `ms-2` is right in both directions. */
export const logicalClassNames: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: MESSAGES },
  create(context) {
    const check = (node: Node, text: unknown): void => {
      if (typeof text !== 'string') return;
      for (const found of physicalUtilities(text)) context.report({ node, messageId: 'side', data: { ...found } });
    };
    return {
      Literal: (node) => { if (standsInClassName(node as unknown as Parented)) check(node, node.value); },
      TemplateElement: (node) => { if (standsInClassName(node as unknown as Parented)) check(node, node.value.cooked); },
    };
  },
};

/** The same for style sheets; the file is read as text by `parseStyleSheet`. */
export const logicalStyleSheet: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: MESSAGES },
  create(context) {
    return {
      Program() {
        const text = withoutComments(context.sourceCode.getText());
        const report = (at: number, found: string, instead: string): void => context.report({ loc: context.sourceCode.getLocFromIndex(at), messageId: 'side', data: { found, instead } });
        for (const [pattern, instead] of DECLARATIONS) for (const match of text.matchAll(pattern)) report(match.index, match[0].replace(/\s*:$/, ''), instead);
        for (const match of text.matchAll(/@apply([^;}]*)/g)) for (const { found, instead } of physicalUtilities(match[1]!)) report(match.index, found, instead);
      },
    };
  },
};

/** A parser that hands a style sheet to the rules as it stands. */
export const parseStyleSheet = {
  meta: { name: 'classmark-style-sheet', version: '1' },
  parseForESLint(text: string): { ast: AST.Program } {
    const lines = text.split('\n');
    const end = { line: lines.length, column: lines.at(-1)!.length };
    return { ast: { type: 'Program', sourceType: 'module', body: [], tokens: [], comments: [], range: [0, text.length], loc: { start: { line: 1, column: 0 }, end } } };
  },
};

/** `md:hover:-ml-2!` is the utility `-ml-2`. */
function physicalUtilities(classNames: string): { found: string; instead: string }[] {
  return classNames.split(/\s+/).flatMap((word) => {
    const utility = word.split(':').at(-1)!.replace(/^!|!$/g, '');
    const [, instead] = UTILITIES.find(([pattern]) => pattern.test(utility)) ?? [];
    return instead ? [{ found: word, instead }] : [];
  });
}

interface Parented { readonly type: string; readonly parent: Parented | null; readonly name?: { readonly name?: unknown }; readonly id?: { readonly name?: unknown }; readonly callee?: { readonly name?: unknown } }

/** In an attribute `className`, in a constant whose name ends in `class`, `classes` or `classNames`, or in a call of `classNames`. */
function standsInClassName(node: Parented): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'JSXAttribute') return /class(?:Name|Names)?$/i.test(String(at.name?.name));
    if (at.type === 'VariableDeclarator') return /class(?:es|Name|Names)?$/i.test(String(at.id?.name));
    if (at.type === 'CallExpression' && /^(?:classNames|cx|clsx)$/.test(String(at.callee?.name))) return true;
    if (/Function|^Program$/.test(at.type)) return false;
  }
  return false;
}

const withoutComments = (css: string): string => css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
