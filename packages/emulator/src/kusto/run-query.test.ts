import { describe, expect, it } from 'vitest';
import { placeOf, QueryError } from './query-error.ts';
import { runQuery } from './run-query.ts';
import { type Table, tableOf } from './table.ts';
import { jsonOf } from './value.ts';

const now = new Date('2026-11-24T12:00:00Z');
const machines: Table = tableOf(
  {
    name: 'string',
    location: 'string',
    cores: 'long',
    load: 'real',
    up: 'bool',
    seen: 'datetime',
    properties: 'dynamic',
  },
  [
    row('web', 'westeurope', 4, 0.5, true, 1, { sku: { name: 'S1' }, zones: [1, 2] }),
    row('web-2', 'WestEurope', 2, 1.5, true, 2, { sku: { name: 'B1' } }),
    row('db', 'northeurope', 8, 0.25, false, 30, { 'two words': 'yes' }),
    row('old', 'northeurope', null, null, null, null, null),
  ],
);

function row(
  name: string,
  location: string,
  cores: number | null,
  load: number | null,
  up: boolean | null,
  hours: number | null,
  properties: object | null,
) {
  const seen = hours === null ? null : new Date(now.getTime() - hours * 3_600_000);
  return { name, location, cores, load, up, seen, properties: properties as never };
}

const source = { table: (name: string) => (name === 'Machines' ? machines : undefined), usualTable: 'Machines', now };

function ask(query: string): { columns: string[]; rows: unknown[][] } {
  const { columns, rows } = runQuery(query, source);
  return { columns: columns.map(({ name }) => name), rows: rows.map((each) => each.map(jsonOf)) };
}

function names(condition: string): unknown[] {
  return ask(`Machines | where ${condition} | project name`).rows.flat();
}

function faultOf(query: string): QueryError {
  try {
    runQuery(query, source);
  } catch (error) {
    if (error instanceof QueryError) return error;
    throw error;
  }
  throw new Error(`${query} was run`);
}

describe('where', () => {
  it.each<[string, string[]]>([
    ["name == 'web'", ['web']],
    ["name == 'WEB'", []],
    ["name =~ 'WEB'", ['web']],
    ["name != 'web'", ['web-2', 'db', 'old']],
    ["name !~ 'WEB'", ['web-2', 'db', 'old']],
    ["location contains 'EUROPE'", ['web', 'web-2', 'db', 'old']],
    ["location !contains 'west'", ['db', 'old']],
    ["location contains_cs 'West'", ['web-2']],
    ["name has 'web'", ['web', 'web-2']],
    ["name has 'we'", []],
    ["name !has 'WEB'", ['db', 'old']],
    ["name startswith 'WEB-'", ['web-2']],
    ["name endswith_cs 'b'", ['web', 'db']],
    ["name in ('web', 'DB')", ['web']],
    ["name in~ ('web', 'DB')", ['web', 'db']],
    ["name !in ('web', 'db')", ['web-2', 'old']],
    ["name !in~ ('WEB')", ['web-2', 'db', 'old']],
    ['cores > 2', ['web', 'db']],
    ['cores between (2 .. 4)', ['web', 'web-2']],
    ['cores !between (2 .. 4)', ['db', 'old']],
    ['cores * 2 - 1 >= 7 and load < 1', ['web', 'db']],
    ['-cores < -4', ['db']],
    ['up', ['web', 'web-2']],
    ['up == false', ['db']],
    ['not(up)', ['db']],
    ['isnull(cores) or isempty(name)', ['old']],
    ['seen > ago(1d)', ['web', 'web-2']],
    ['now() - seen < 90m', ['web']],
    ['seen < datetime(2026-11-24T00:00:00Z)', ['db']],
    ["properties.sku.name == 'S1'", ['web']],
    ["properties['two words'] == 'yes'", ['db']],
    ['properties.zones[1] == 2', ['web']],
    ["tostring(properties.sku) has 'B1'", ['web-2']],
    ["(name == 'db' or name == 'old') and isnotnull(cores) // the rest is gone\n", ['db']],
    ["name == 'web' or name == 'db' and cores == 0", ['web']],
    ['name == "web" or name == @\'db\'', ['web', 'db']],
  ])('%s', (condition, expected) => {
    expect(names(condition)).toEqual(expected);
  });
});

describe('the other operators', () => {
  it.each<[string, string[], unknown[][]]>([
    ['Machines | count', ['Count'], [[4]]],
    ["where name == 'web' | project name", ['name'], [['web']]],
    ['Machines | project upper = toupper(name), cores | take 1', ['upper', 'cores'], [['WEB', 4]]],
    ['Machines | take 1 | project properties.sku.name, 1 + 1', ['properties_sku_name', 'Column2'], [['S1', 2]]],
    [
      'Machines | project-away properties, seen, up, load | limit 1',
      ['name', 'location', 'cores'],
      [['web', 'westeurope', 4]],
    ],
    [
      "Machines | extend cores = cores * 10, tag = strcat(name, '!') | project cores, tag | take 1",
      ['cores', 'tag'],
      [[40, 'web!']],
    ],
    ['Machines | top 2 by cores | project name', ['name'], [['db'], ['web']]],
    ['Machines | order by cores asc, name | project name', ['name'], [['old'], ['web-2'], ['web'], ['db']]],
    ['Machines | sort by name desc | take 1 | project name', ['name'], [['web-2']]],
    ['Machines | distinct tolower(location)', ['location'], [['westeurope'], ['northeurope']]],
    [
      'Machines | summarize count() by location = tolower(location)',
      ['location', 'count_'],
      [
        ['westeurope', 2],
        ['northeurope', 2],
      ],
    ],
    [
      'Machines | summarize sum(cores), n = dcount(location), avg(load)',
      ['sum_cores', 'n', 'avg_load'],
      [[14, 3, 0.75]],
    ],
    [
      'Machines | summarize min(name), max(cores), countif(up), make_set(up)',
      ['min_name', 'max_cores', 'countif_up', 'set_up'],
      [['db', 8, 2, [true, false]]],
    ],
    ['Machines | where false | summarize count(), max(cores)', ['count_', 'max_cores'], [[0, null]]],
    ['Machines | where false | summarize count() by name', ['name', 'count_'], []],
    [
      'Machines | where isnotnull(seen) | summarize count() by bin(seen, 1d)',
      ['seen', 'count_'],
      [
        ['2026-11-24T00:00:00.0000000Z', 2],
        ['2026-11-23T00:00:00.0000000Z', 1],
      ],
    ],
    [
      "Machines | take 1 | project split('a/b', '/')[1], iff(up, 'yes', 'no'), array_length(properties.zones)",
      ['Column1', 'Column2', 'Column3'],
      [['b', 'yes', 2]],
    ],
    [
      "Machines | take 1 | project substring(name, 1), toint('12'), toint('x'), tostring(1h), 7 / 2, 7 / 2.0",
      ['Column1', 'Column2', 'Column3', 'Column4', 'Column5', 'Column6'],
      [['eb', 12, null, '01:00:00', 3, 3.5]],
    ],
    ['Machines | take 1 | project name, name', ['name', 'name1'], [['web', 'web']]],
  ])('%s', (query, columns, rows) => {
    expect(ask(query)).toEqual({ columns, rows });
  });
});

describe('a query that is wrong', () => {
  it.each([
    ['', 'syntax', '', 'Expected a name, found the end of the query.'],
    ['Machines |', 'syntax', '', 'Expected an operator, found the end of the query.'],
    ['Machines | where', 'syntax', '', 'Expected an expression'],
    ["Machines | where name == 'web", 'syntax', "'", 'A string is not closed.'],
    ['Machines | where (cores > 1', 'syntax', '', 'Expected ), found'],
    ['Machines where cores', 'syntax', 'where', 'Expected | or the end'],
    ['Machines | take many', 'syntax', 'many', 'Expected a whole number'],
    ['Machines | where name # 1', 'syntax', '#', 'Nothing begins with the character #'],
    ['Machines | join Machines on name', 'unsupported', 'join', 'The operator join is not supported here'],
    ['Machines | mv-expand properties', 'unsupported', 'mv-expand', 'The operator mv-expand'],
    ["Machines | where name matches regex '.*'", 'unsupported', 'matches', 'The operator matches'],
    ['let x = 1; Machines', 'unsupported', 'let', 'let is not supported'],
    ['Nothing | count', 'semantic', 'Nothing', "Failed to resolve table or column expression named 'Nothing'"],
    ['Machines | where nome == 1', 'semantic', 'nome', "expression named 'nome'"],
    ['Machines | where constructor == 1', 'semantic', 'constructor', "expression named 'constructor'"],
    ['Machines | where toString(name) == 1', 'semantic', 'toString', "Unknown function: 'toString'"],
    ['Machines | where name == 1', 'semantic', '==', 'Cannot compare values of types string and long'],
    ['Machines | where name.first == 1', 'semantic', '.', 'must be of type dynamic, not string'],
    ['Machines | where name', 'semantic', 'name', 'where takes a condition'],
    ['Machines | extend x = name + 1', 'semantic', '+', '+ does not apply to string and long'],
    ['Machines | summarize cores', 'semantic', 'cores', 'summarize takes count()'],
    ['Machines | summarize count(cores)', 'semantic', 'count', 'takes no argument'],
    ['Machines | project-away nothing', 'semantic', 'nothing', "named 'nothing'"],
  ])('%s', (query, fault, token, message) => {
    const error = faultOf(query);
    expect([error.fault, error.token]).toEqual([fault, token]);
    expect(error.message).toContain(message);
  });

  it('is told by line and character', () => {
    const query = 'Machines\n| where nome == 1';
    expect(placeOf(query, faultOf(query).offset)).toEqual({ line: 2, character: 8 });
  });

  it.each([
    ['long', `Machines | where name == '${'x'.repeat(40_000)}'`],
    ['full of parts', `Machines | where ${'1 + '.repeat(3_000)}1 > 0`],
    ['deep', `Machines | where ${'('.repeat(1_000)}up${')'.repeat(1_000)}`],
    ['full of signs', `Machines | where ${'-'.repeat(1_000)}1 > 0`],
    ['a long pipeline', `Machines ${'| take 1 '.repeat(200)}`],
    [
      'growing without end',
      `Machines | extend name = strcat(name, 'x') ${'| extend name = strcat(name, name, name, name) '.repeat(20)}`,
    ],
  ])('is refused when it is %s', (_what, query) => {
    expect(faultOf(query).message).toMatch(/longer than|more than|deeper than/);
  });
});

describe('whatever is asked', () => {
  const pieces =
    "Machines | where project extend summarize by sort order top take distinct count() project-away name cores seen up load properties .sku ['a'] [0] == != =~ !~ < > <= >= ! in in~ between ( ) , ( ) .. + - * / % 'web' \"x\" 1 2.5 1d 1h true false and or not( tostring( strcat( bin( ago( now() datetime(2026) sum( max( make_list( split( iff( = ; // \n ' \\ é 𝒳 __proto__ constructor null".split(
      ' ',
    );

  it('answers or refuses, and throws nothing else', () => {
    const random = seededRandom(20261124);
    const pick = () => pieces[Math.floor(random() * pieces.length)] ?? '';
    let answered = 0;
    for (let round = 0; round < 4_000; round += 1) {
      const tail = Array.from({ length: Math.floor(random() * 9) }, pick).join(' ');
      const operator = ['where', 'project', 'extend', 'summarize', 'sort by', 'distinct', ''][Math.floor(random() * 7)];
      try {
        runQuery(`Machines | ${operator} ${tail}`, source);
        answered += 1;
      } catch (error) {
        if (!(error instanceof QueryError)) throw new Error(`${operator} ${tail}`, { cause: error });
      }
    }
    expect(answered).toBeGreaterThan(50);
  });
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
