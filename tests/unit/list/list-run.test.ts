import { describe, expect, it } from 'vitest';
import { annotate, annotateText, shapeOf } from './small-answers.ts';

const HEAD = 'district,all_districts,split,certainty,district_line_m,status,plan,receipt';

describe('a list with both numbers of a position in one column', () => {
  it('answers each row by it, whatever the form, and by the ZIP where there is none', () => {
    const cells = ['"42.37, -71.11"', '42.37 -71.11', '"(42.37, -71.11)"', 'x', ''];
    const { text } = annotateText(`at,zip\n${cells.map((cell) => `${cell},02138`).join('\n')}\n`, {
      columns: { zip: 1, lat: 0, lon: 0 },
    });
    const rows = text.split('\n').slice(1, -1);
    for (const row of rows.slice(0, 3))
      expect(row).toMatch(/,MA-5,MA-5,,sure,.*,ok,119,.*position/);
    expect(rows[3]).toContain(',not-a-position,');
    expect(rows[4]).toMatch(/^,02138,MA-5,MA-5,no,sure,,ok,/);
  });

  it('parts no position at its comma where another sign parts the cells', () => {
    const { text } = annotateText('name;at\nAna;42.37, -71.11\nBob;42.38, -111.12\n');
    expect(text).toMatch(/^Ana;42\.37, -71\.11;MA-5;/m);
    expect(text).toMatch(/^Bob;42\.38, -111\.12;CA-36;/m);
  });
});

describe('a stray quote in a list of one column', () => {
  it('swallows no numbers, however few they are', () => {
    const { text, summary } = annotateText('zip\n02138\n"90210\n02139\n00501"\n02138\n');
    expect(summary.rows).toBe(5);
    expect(summary.badQuotes).toBe(1);
    expect(text.match(/\b(?:02138|02139|00501|90210)\b/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('leaves an address of several lines one cell', () => {
    const { summary } = annotateText('where\n"12 Main St\nBoston MA 02138"\n"5 Elm\n02138"\n', {
      columns: { zip: 0, lat: null, lon: null },
    });
    expect(summary.rows).toBe(2);
  });
});

describe('a list of ZIPs', () => {
  it('comes back as it was, with cells added to each row', () => {
    const { text } = annotateText('name,zip\r\nAna,02138\r\n"O""Neil, Bob",90210-1234\r\n');
    expect(text).toBe(
      `name,zip,${HEAD}\r\n` +
        'Ana,02138,MA-5,MA-5,no,sure,,ok,119,abc/119/census-relation.only-district\r\n' +
        '"O""Neil, Bob",90210-1234,CA-36,CA-36 MA-5,yes,split,,ok,119,abc/119/census-relation.land-share\r\n',
    );
  });

  it('reads what a spreadsheet has done to a ZIP, and says so in the row', () => {
    const cells = ['2138', '501', '2138.0', '21381234', '2138-1234', '90210.0', 'MA 02138'];
    const { text, summary } = annotateText(`zip\n${cells.join('\n')}\n`);
    const statuses = text.match(/read-as \d{5}/g);
    expect(statuses).toEqual([
      'read-as 02138',
      'read-as 00501',
      'read-as 02138',
      'read-as 02138',
      'read-as 02138',
      'read-as 90210',
      'read-as 02138',
    ]);
    expect(summary.statuses['read-as']).toBe(7);
  });

  it.each([
    ['5011234', 'read-as 00501'],
    ['9.0210E+04', 'read-as 90210'],
    ['2.138E3', 'read-as 02138'],
    ['9.02E+04', 'not-a-zip'],
    ['="02138"', 'read-as 02138'],
    ['"=""02138"""', 'read-as 02138'],
    ['\'="02138"', 'read-as 02138'],
    ['USA 90210', 'read-as 90210'],
    ['90210 CA', 'read-as 90210'],
    ['90210-1234 ca', 'read-as 90210'],
    ['"Boston, MA 02138"', 'read-as 02138'],
    ['MA 00021', 'unknown-zip 00021'],
    ['TX 90210', 'not-a-zip maybe 90210'],
    ['90210 TX', 'not-a-zip maybe 90210'],
    ['"Boston, TX 02138"', 'not-a-zip maybe 02138'],
  ])('of %s says %s, and leaves the cell as it is', (cell, status) => {
    const { text, summary } = annotateText(`zip,a\n02138,\n${cell},x\n`, { delimiter: 44 });
    const [, , row = ''] = text.split('\n');
    expect(row.startsWith(`${cell},x,`)).toBe(true);
    expect(row).toContain(`,${status},119,`);
    expect(summary.formulas).toBe(0);
  });

  it('guesses nothing where a person has to decide', () => {
    const { text, summary } = annotateText('zip\n9O210\n99999\n12\n02138\n');
    expect(text).toContain('9O210,,,,none,,not-a-zip maybe 90210,119,\n');
    expect(text).toContain('99999,,,,none,,unknown-zip,119,\n');
    expect(text).toContain('12,,,,none,,not-a-zip,119,\n');
    expect(summary.answered).toBe(1);
  });

  it('says of military mail and of a box what they are', () => {
    const { text } = annotateText('zip\n09001\n02139\n');
    expect(text).toContain('09001,,,,none,,military,119,abc/119/none');
    expect(text).toContain(
      '02139,CA-36,CA-36,no,estimate,,ok,119,abc/119/point-only.only-district',
    );
  });

  it('keeps blank lines blank, and names rows without a ZIP', () => {
    const { text, summary } = annotateText('zip,name\n\n02138,Ana\n,,\n,Bob\n');
    const lines = text.split('\n');
    expect(lines[1]).toBe('');
    expect(lines[3]).toBe(',,,,,none,,empty,119,,');
    expect(lines[4]).toBe(',Bob,,,,none,,empty,119,');
    expect(summary).toMatchObject({ rows: 3, answered: 1, uneven: 1 });
  });

  it('puts the added cells under their heads in rows with too few or too many cells', () => {
    const { text } = annotateText('zip,a,b\n02138\n02138,1,2,3,4\n02138,1,2\n');
    const [, short, long] = text.split('\n');
    expect(short).toMatch(/^02138,,,MA-5,/);
    expect(long).toMatch(/^02138,1,2,MA-5,.*,3,4$/);
  });

  it('does not give a column a name that is taken', () => {
    const { text } = annotateText('zip,District,district_2\n02138,x,y\n');
    expect(text.split('\n')[0]).toMatch(/^zip,District,district_2,district_3,all_districts,/);
  });

  it('without a header stays without one', () => {
    expect(annotateText('02138\n90210').text).toBe(
      '02138,MA-5,MA-5,no,sure,,ok,119,abc/119/census-relation.only-district\n' +
        '90210,CA-36,CA-36 MA-5,yes,split,,ok,119,abc/119/census-relation.land-share',
    );
  });
});

describe('a list of positions', () => {
  const rows = 'lat,lon\n42.37,-71.11\n34.09,-100.001\n55.2,-71.1\n,\nx,y\n0,0\n120.5,-71.1\n';

  it('gets the district, how sure it is and how far the line is', () => {
    const lines = annotateText(rows).text.split('\n');
    expect(lines[1]).toBe('42.37,-71.11,MA-5,MA-5,,sure,2889000,ok,119,abc/119/position.found');
    expect(lines[2]).toContain(
      ',CA-36,CA-36 MA-5,,near-line,100,ok,119,abc/119/position.near-line',
    );
    expect(lines[3]).toContain(',none,,outside,119,');
    expect(lines[4]).toContain(',none,,empty,119,');
    for (const line of lines.slice(5, 8)) expect(line).toContain(',none,,not-a-position,119,');
  });

  it('gets the same districts and certainty when no distances are asked for', () => {
    const random = Array.from({ length: 400 }, (_, i) => `${30 + i / 40},${-100 + (i % 7) / 1000}`);
    const list = `lat,lon\n${random.join('\n')}\n`;
    const added = ['district', 'certainty', 'status'] as const;
    const exact = annotateText(list, { added: [...added, 'district_line_m'] }).text;
    expect(exact.replaceAll(/,[^,\n]*$/gm, '')).toBe(annotateText(list, { added }).text);
  });

  it('is answered by its ZIP where the position will not do, and says where the two differ', () => {
    const { text } = annotateText('zip,lat,lon\n02138,34.1,-118.4\n02138,42.37,-71.11\n90210,,\n');
    expect(text).toContain('02138,34.1,-118.4,CA-36,CA-36,,sure,1840000,zip-differs,119');
    expect(text).toContain('02138,42.37,-71.11,MA-5,MA-5,,sure,2889000,ok,119');
    expect(text).toContain('90210,,,CA-36,CA-36 MA-5,yes,split,,ok,119');
  });

  it('says that the ZIP beside a good position is none', () => {
    const { text } = annotateText(
      'zip,lat,lon\nbad,42.37,-71.11\n99999,42.37,-71.11\n,42.37,-71.11\n',
    );
    expect(text).toContain('\nbad,42.37,-71.11,MA-5,MA-5,,sure,2889000,not-a-zip,119');
    expect(text).toContain('\n99999,42.37,-71.11,MA-5,MA-5,,sure,2889000,unknown-zip,119');
    expect(text).toContain('\n,42.37,-71.11,MA-5,MA-5,,sure,2889000,ok,119');
  });

  it('takes the letters of the sides of the world, each in its column', () => {
    const { text } = annotateText('lat,lon\n42.37 N,71.11 W\n42.37°n,71.11°w\n42.37 W,71.11 N\n');
    expect(text).toContain('42.37 N,71.11 W,MA-5,MA-5,,sure,2889000,ok,119');
    expect(text).toContain('42.37°n,71.11°w,MA-5,MA-5,,sure,2889000,ok,119');
    expect(text).toContain('42.37 W,71.11 N,,,,none,,not-a-position,119');
  });

  it('takes decimal commas', () => {
    const { text } = annotateText('lat;lon\n42,37;-71,11\n41,5;-71,25\n');
    expect(text).toContain('42,37;-71,11;MA-5;MA-5;;sure;2889000;ok;119;');
  });
});

describe('cells that a spreadsheet would run', () => {
  it('are made text, wherever they stand', () => {
    const { text, summary } = annotateText(
      'zip,note,@x\n02138,=1+1,"=cmd|\' /C calc\'!A0"\n02138,@SUM(A1), =A1\n02138,-cmd,+A1\n',
    );
    const lines = text.split('\n');
    expect(lines[0]).toMatch(/^zip,note,'@x,/);
    expect(lines[1]).toMatch(/^02138,'=1\+1,"'=cmd\|' \/C calc'!A0",/);
    expect(lines[2]).toMatch(/^02138,'@SUM\(A1\),' =A1|^02138,'@SUM\(A1\), '=A1/);
    expect(lines[3]).toMatch(/^02138,'-cmd,'\+A1,/);
    expect(summary.formulas).toBe(7);
  });

  it('are not numbers, telephone numbers and dashes: those stay byte for byte', () => {
    const cells = '-71.1,+1 617 555 0100,-7.1e-05,-,--,+1-617-555-0100,"-71,5"';
    const { text, summary } = annotateText(`zip,a,b,c,d,e,f,g\n02138,${cells}\n`);
    expect(text.split('\n')[1]).toContain(`02138,${cells},MA-5`);
    expect(summary.formulas).toBe(0);
  });

  it('can be kept as they are', () => {
    expect(annotateText('zip,a\n02138,=1\n', { guardFormulas: false }).text).toContain('02138,=1,');
  });
});

describe('broken quotes', () => {
  it('cost no row: a quote that nothing closes is text, and is quoted properly', () => {
    const { text, summary } = annotateText('name,zip\n"Smith,02138\nJones,90210\nLee,02139\n');
    const lines = text.split('\n');
    expect(lines[1]).toMatch(/^"""Smith",02138,MA-5,/);
    expect(lines[2]).toMatch(/^Jones,90210,CA-36,/);
    expect(summary).toMatchObject({ rows: 3, answered: 3, badQuotes: 1 });
  });

  it('do not join a row with the next one that has good ones', () => {
    const { text, summary } = annotateText('name,zip\n"Smith,02138\n"Jones, Ann",90210\n');
    expect(text).toContain('"""Smith",02138,MA-5');
    expect(text).toContain('"Jones, Ann",90210,CA-36');
    expect(summary.rows).toBe(2);
  });

  it('inside a quoted cell are doubled', () => {
    const { text } = annotateText('name,zip\n"John "Jack" Doe, Jr.",02138\n');
    expect(text).toContain('"John ""Jack"" Doe, Jr.",02138,MA-5');
  });

  it('a cell of several lines is one cell', () => {
    const { text, summary } = annotateText('note,zip\n"one\ntwo, three\n",02138\n');
    expect(text).toContain('"one\ntwo, three\n",02138,MA-5');
    expect(summary.rows).toBe(1);
  });

  it('swallow no rows, even where another stray quote far below would close the cell', () => {
    const rows = 'abc,90210\n'.repeat(2000);
    const { text, summary } = annotateText(
      `name,zip\n${rows}"unclosed,02138\n${rows}x",02138\n${rows}`,
    );
    expect(text).toContain('\n"""unclosed",02138,MA-5,');
    expect(text).toContain('\nx",02138,MA-5,');
    expect(summary).toMatchObject({ rows: 6002, answered: 6002, badQuotes: 1, longQuotes: 0 });
  });

  it('are no reason to take a long note apart, but a very long one is worth a word', () => {
    const note = (lines: number) => `"${'once, twice, and more\n'.repeat(lines)}",02138\n`;
    const { summary } = annotateText(`note,zip\n${note(50)}${note(101)}`);
    expect(summary).toMatchObject({ rows: 2, answered: 2, badQuotes: 0, longQuotes: 1 });
  });

  it('in every cell of a row of a megabyte take no longer than the row', () => {
    const cells = '"a"b",'.repeat(150_000);
    const { summary } = annotateText(`zip\n02138,${cells}\n`, { columnCount: 1 });
    expect(summary).toMatchObject({ rows: 1, answered: 1, badQuotes: 150_000 });
  });

  it('in every row of a long list take no longer than the list', () => {
    const rows = 20_000;
    const { summary } = annotateText(`name,zip\n${'"Smith,02138\n'.repeat(rows)}`);
    expect(summary).toMatchObject({ rows, answered: rows });
  });
});

describe('a list of any make', () => {
  it.each([
    ['tabs', '\t'],
    ['semicolons', ';'],
    ['pipes', '|'],
    ['carets', '^'],
  ])('with %s is read and written with them', (_, delimiter) => {
    const list = `a,zip,b\nx,02138,y\n`.replaceAll(',', delimiter);
    const [head, row] = annotateText(list).text.split('\n');
    expect(head).toBe(`a,zip,b,${HEAD}`.replaceAll(',', delimiter));
    expect(row).toContain(`x,02138,y,MA-5`.replaceAll(',', delimiter));
  });

  it('keeps its byte-order mark, its line sep= and its CR line ends', () => {
    expect(annotateText('\ufeffzip\n02138\n').text).toMatch(/^\ufeffzip,district/);
    expect(annotateText('sep=;\r\nzip;a\r\n02138;x\r\n').text).toMatch(/^sep=;\r\nzip;a;district;/);
    expect(annotateText('zip,a\r02138,x\r').text).toMatch(/^zip,a,district.*\r02138,x,MA-5.*\r$/);
  });

  it('in Windows-1252 keeps every byte', () => {
    const bytes = Uint8Array.from('name,zip\nJos\xe9,02138\n', (sign) => sign.charCodeAt(0));
    const shape = shapeOf(bytes);
    expect(shape.dialect.encoding).toBe('windows-1252');
    const { bytes: out, summary } = annotate(bytes, shape);
    expect(String.fromCharCode(...out)).toContain('Jos\xe9,02138,MA-5');
    expect(summary.rows).toBe(1);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('in %s comes back in it', (encoding) => {
    const text = '\ufeffnäme\tzip\r\n😀\t02138\r\n';
    const bytes = utf16(text, encoding);
    const shape = shapeOf(bytes);
    expect(shape.dialect.encoding).toBe(encoding);
    const out = new TextDecoder(encoding, { ignoreBOM: true }).decode(annotate(bytes, shape).bytes);
    expect(out).toMatch(/^\ufeffnäme\tzip\tdistrict\t.*\r\n😀\t02138\tMA-5\t/);
  });

  it('with 1,000 columns is answered', () => {
    const others = Array.from({ length: 999 }, (_, i) => `c${i}`).join();
    const { summary } = annotateText(`${others},zip\n${','.repeat(999)}02138\n`);
    expect(summary).toMatchObject({ rows: 1, answered: 1 });
  });

  it('with a row of megabytes goes on after it', () => {
    const long = `${'x'.repeat(3_000_000)},=cmd|x`;
    const { text, summary } = annotateText(`zip,a\n02138,1\n${long}\n90210,2\n`);
    expect(summary.statuses['too-long']).toBe(1);
    expect(text).toContain("x,'=cmd|x,,,,none,,too-long,119,\n90210,2,CA-36");
    expect(summary.answered).toBe(2);
  });
});

describe('the summary', () => {
  it('counts by district and by how sure, and keeps rows for a look', () => {
    const { summary } = annotateText('zip,name\n02138,Ana\n90210,Bob\n00000,Chu\n02138,Dee\n');
    expect(summary.districts).toEqual([
      { code: 'MA-5', rows: 2 },
      { code: 'CA-36', rows: 1 },
    ]);
    expect(summary.certainties).toMatchObject({ sure: 2, split: 1, none: 1 });
    expect(summary.several).toEqual([
      {
        row: 3,
        cells: ['90210', 'Bob'],
        districts: ['CA-36', 'MA-5'],
        certainty: 'split',
        status: 'ok',
        detail: null,
      },
    ]);
    expect(summary.without.map(({ row, status }) => [row, status])).toEqual([[4, 'unknown-zip']]);
  });
});

function utf16(text: string, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (encoding === 'utf-16le') bytes.push(unit & 0xff, unit >> 8);
    else bytes.push(unit >> 8, unit & 0xff);
  }
  return Uint8Array.from(bytes);
}
