import { contentSecurityPolicy, styleNonce } from '../../scripts/build/content-security-policy';
import { PUBLIC_OFFICE_JS, readSettings } from '../../scripts/build/settings';

describe('build settings', () => {
  test.each([
    [{}, 'https://localhost:3000', 'cdn', PUBLIC_OFFICE_JS, 'dist'],
    [{ CARELEDGER_BASE_URL: 'https://10.0.0.5/care/' }, 'https://10.0.0.5/care', 'cdn', PUBLIC_OFFICE_JS, 'dist'],
    [{ CARELEDGER_OFFICE_JS: 'self' }, 'https://localhost:3000', 'self', 'lib/1/hosted/office.js', 'dist'],
    [{ CARELEDGER_OFFICE_JS: 'workbench' }, 'https://localhost:3000', 'workbench', '/lib/1/hosted/office.js', '.cache/workbench-pane'],
    [
      {
        CARELEDGER_OFFICE_JS: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      },
      'https://localhost:3000',
      'url',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'dist',
    ],
  ])('%j', (environment, baseUrl, officeJs, officeJsUrl, outputFolder) => {
    expect(readSettings(environment)).toMatchObject({ baseUrl, officeJs, officeJsUrl, outputFolder });
  });

  test.each([
    [{ CARELEDGER_BASE_URL: 'http://school.example' }, /CARELEDGER_BASE_URL/],
    [{ CARELEDGER_BASE_URL: 'school' }, /CARELEDGER_BASE_URL/],
    [{ CARELEDGER_BASE_URL: 'https://school.example/?a=1' }, /without \? and #/],
    [{ CARELEDGER_OFFICE_JS: 'https://school.example/script.js' }, /ends in \/office\.js/],
    [{ CARELEDGER_OFFICE_JS: 'http://school.example/office.js' }, /CARELEDGER_OFFICE_JS/],
  ])('refuses %j', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
  });
});

describe('Content-Security-Policy', () => {
  const policyOf = (officeJs: string, development = false) =>
    contentSecurityPolicy(readSettings({ CARELEDGER_OFFICE_JS: officeJs }), 'N', development).split('; ');

  test('the page may send nothing anywhere', () => {
    expect(policyOf('cdn')).toContain("connect-src 'none'");
    expect(policyOf('cdn', true)).toContain("connect-src 'self' wss://localhost:3000");
  });

  test.each([
    ['cdn', "script-src 'self' https://appsforoffice.microsoft.com"],
    ['self', "script-src 'self'"],
    ['workbench', "script-src 'self'"],
    ['https://cdn.example/lib/office.js', "script-src 'self' https://cdn.example"],
  ])('scripts with office.js from %s', (officeJs, directive) => {
    expect(policyOf(officeJs)).toContain(directive);
  });

  test('nothing unsafe, nothing from everywhere', () => {
    expect(policyOf('cdn').join('; ')).not.toMatch(/unsafe-(inline|eval)|\*/);
  });

  test('the nonce depends on the inputs of the build alone', () => {
    const settings = readSettings({});
    expect(styleNonce(settings, '1.0.0')).toBe(styleNonce(settings, '1.0.0'));
    expect(styleNonce(settings, '1.0.0')).not.toBe(styleNonce(settings, '1.0.1'));
    expect(styleNonce(settings, '1.0.0')).toMatch(/^[\w-]{22}$/);
  });
});
