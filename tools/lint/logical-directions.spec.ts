import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { logicalClassNames, logicalStyleSheet, parseStyleSheet } from './logical-directions';

const jsx = new RuleTester({ languageOptions: { parser: tseslint.parser as never, parserOptions: { ecmaFeatures: { jsx: true } } } });
const css = new RuleTester({ languageOptions: { parser: parseStyleSheet as never } });
const side = { messageId: 'side' };

jsx.run('class names are logical', logicalClassNames, {
  valid: [
    '<p className="ms-2 me-auto ps-4 pe-4 start-0 end-0 text-start border-s rounded-e-md">a</p>',
    '<p title="left-handed text-left">a</p>', // words, not classes
    'const word = "left-over";',
    '<p className={wide ? "mx-2" : "px-2"}>a</p>',
    '<p className="place-left-over">a</p>',
  ],
  invalid: [
    { code: '<p className="ml-2">a</p>', errors: [side] },
    { code: '<p className="md:hover:-mr-2 pl-1!">a</p>', errors: [side, side] },
    { code: '<p className={wide ? "left-0" : "right-0"}>a</p>', errors: [side, side] },
    { code: '<p className={`card ${wide} text-right`}>a</p>', errors: [side] },
    { code: '<p className={classNames("border-l-2", open && "rounded-tl")}>a</p>', errors: [side, side] },
    { code: 'const cardClass = "float-left p-2";', errors: [side] },
    { code: '<Menu popoverClassName="scroll-ml-2" />', errors: [side] },
  ],
});

css.run('style sheets are logical', logicalStyleSheet, {
  valid: [
    '.a { margin-inline-start: 1rem; text-align: start; inset-inline-end: 0; border-start-end-radius: 4px; }',
    '/* margin-left: 1px */ .a { background-position: left top; transform-origin: left; }',
    '.left { color: red; } .a:where(.right) { color: blue; }',
  ],
  invalid: [
    { code: '.a { margin-left: 1rem; }', errors: [{ ...side, line: 1, column: 6 }] },
    { code: '.a {\n  color: red;\n  left: 0;\n}', errors: [{ ...side, line: 3 }] },
    { code: '.a{padding-right:0;right:0}', errors: [side, side] },
    { code: '.a { border-left: 1px solid; border-top-right-radius: 2px }', errors: [side, side] },
    { code: '.a { text-align: right; float: left }', errors: [side, side] },
    { code: '.a { @apply ml-2 flex; }', errors: [side] },
  ],
});
