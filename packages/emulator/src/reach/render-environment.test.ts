import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { renderEnvironment } from './render-environment.ts';

const hasSh = spawnSync('sh', ['-c', ':']).status === 0;
const changes = { ONE: 'it\'s $HOME `id` "x" \\ \u2019', TWO: undefined };

describe('a rendered environment', () => {
  it('is for a POSIX shell', () => {
    expect(renderEnvironment(changes, 'sh')).toMatchInlineSnapshot(`
      "export ONE='it'\\''s $HOME \`id\` "x" \\ ’'
      unset TWO
      "
    `);
  });

  it('is for PowerShell', () => {
    expect(renderEnvironment(changes, 'powershell')).toMatchInlineSnapshot(`
      "$env:ONE = 'it''s $HOME \`id\` "x" \\ ’’'
      Remove-Item Env:TWO -ErrorAction SilentlyContinue
      "
    `);
  });

  it('is JSON, with null for what is to be unset', () => {
    expect(JSON.parse(renderEnvironment(changes, 'json'))).toEqual({ ONE: changes.ONE, TWO: null });
  });

  it.skipIf(!hasSh).each([changes.ONE, '', 'a\nb', "'", "''';touch x;'", '$(false)', '-n'])(
    'gives a shell back exactly %j',
    (value) => {
      const script = `${renderEnvironment({ VALUE: value, GONE: undefined }, 'sh')}printf %s "$VALUE\${GONE-, unset}"`;
      const { stdout } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: { GONE: 'still there' } });
      expect(stdout).toBe(`${value}, unset`);
    },
  );

  it.each(['', 'A B', 'A=B', 'A;id', '1A'])('refuses the name %j', (name) => {
    expect(() => renderEnvironment({ [name]: 'x' }, 'sh')).toThrow(TypeError);
  });

  it.each(['cmd', 'toString'])('refuses the form %s', (form) => {
    // @ts-expect-error what a caller without types could pass
    expect(() => renderEnvironment({}, form)).toThrow(TypeError);
  });
});
