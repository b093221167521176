import { readFileSync } from 'node:fs';
import { checkManifest } from '../../scripts/validate-manifest/check';
import { pngSize } from '../../scripts/validate-manifest/png-size';
import { projectManifest } from '../../scripts/validate-manifest/project-manifest';
import { readXml } from '../../scripts/validate-manifest/xml';

const XML = readFileSync('manifest.xml', 'utf8');
const messagesOf = (xml: string) => checkManifest(projectManifest('.', xml)).map(({ message }) => message);

test('the project manifest has no problems', () => {
  expect(messagesOf(XML)).toEqual([]);
});

/** What is broken, the text replaced, its replacement, and what the check must say. */
const BROKEN: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['type', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', /must be a TaskPaneApp/],
  ['id', /<Id>.*<\/Id>/, '<Id>careledger</Id>', /no GUID/],
  ['version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', /as in package\.json/],
  ['overrides version', 'VersionOverridesV1_0', 'VersionOverridesV1_1', /VersionOverridesV1_0/],
  ['shared runtime set', 'Name="SharedRuntime"', 'Name="DialogApi"', /must name SharedRuntime 1\.1/],
  ['ExcelApi set', '"ExcelApi" MinVersion="1.9"', '"ExcelApi" MinVersion="1.16"', /must name ExcelApi 1\.9/],
  ['runtime lifetime', 'lifetime="long"', 'lifetime="short"', /lifetime="long"/],
  ['no runtime', /<Runtimes>[\s\S]*<\/Runtimes>/, '', /no shared Runtime/],
  [
    'page of functions',
    /<Page>\s*<SourceLocation resid="Pane.Url"/,
    '<Page><SourceLocation resid="Functions.Metadata.Url"',
    /SourceLocation must have the runtime's resid "Pane\.Url"/,
  ],
  ['function file', '<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Functions.Metadata.Url"', /FunctionFile must have/],
  ['dangling resid', '<Label resid="Tab.Label"', '<Label resid="Tab.Labels"', /no resource has the id "Tab\.Labels"/],
  ['resid of another kind', '<Label resid="Tab.Label"', '<Label resid="SetUp.Tip"', /"SetUp\.Tip" is no ShortString/],
  ['long id', /Tab\.Label/g, 'Tab.Label.That.Is.Far.Too.Long.For.Excel', /longer than 32/],
  ['double id', 'String id="SetUp.Label"', 'String id="CheckLedger.Label"', /given twice/],
  [
    'unused resource',
    '<bt:Url id="Pane.Url"',
    '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/a" /><bt:Url id="Pane.Url"',
    /"Old\.Url" is used nowhere/,
  ],
  ['default locale', '<DefaultLocale>zh-CN', '<DefaultLocale>en-US', /DefaultLocale must be zh-CN/],
  ['short text', 'DefaultValue="建立台账"', `DefaultValue="${'长'.repeat(126)}"`, /126 characters, at most 125/],
  ['long text', 'Value="Opens the CareLedger pane."', `Value="${'x'.repeat(251)}"`, /251 characters, at most 250/],
  ['empty text', 'DefaultValue="逾期清单"', 'DefaultValue=""', /ShowOverdue\.Label is empty/],
  ['no translation', '<bt:Override Locale="en-US" Value="Set up" />', '', /SetUp\.Label has no text for en-US/],
  ['plain http', 'https://localhost:3000/functions.json', 'http://localhost:3000/functions.json', /no https address/],
  ['second origin', 'https://localhost:3000/functions.json', 'https://cdn.example/functions.json', /another origin/],
  ['icon missing', 'icons/icon-16.png', 'icons/icon-17.png', /icon-17\.png does not exist/],
  ['icon of another size', 'icons/icon-16.png', 'icons/icon-20.png', /icon-20\.png is 20 × 20, not 16 × 16/],
  [
    'top icon of another size',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icons/icon-64.png"',
    /64 × 64, not 32 × 32/,
  ],
  ['icon that is no picture', 'icons/icon-16.png', 'icons/icon.svg', /no PNG file/],
  ['icon size not offered', /<bt:Image size="80" resid="Icon.80" \/>/, '', /no picture of 80 pixels/],
  ['namespace', 'DefaultValue="CARE"', 'DefaultValue="CARELEDGER"', /must be CARE/],
  ['no metadata', /<Metadata>[\s\S]*<\/Metadata>/, '', /CustomFunctions has no Metadata/],
  ['unknown action', '<FunctionName>SetUp<', '<FunctionName>Setup<', /registers no action "Setup"/],
  ['action without button', '<FunctionName>SetUp<', '<FunctionName>CheckLedger<', /"SetUp" has no button/],
  ['double control', 'id="SetUp.Button"', 'id="ImportRoster.Button"', /given twice/],
  ['order', /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1', /Version stands too late in OfficeApp/],
  ['requirements inside', '<Resources>', '<Requirements /><Resources>', /VersionOverrides may not hold Requirements/],
];

test.each(BROKEN)('finds: %s', (_title, from, to, expected) => {
  const broken = XML.replace(from, to);
  expect(broken).not.toBe(XML);
  expect(messagesOf(broken).join('\n')).toMatch(expected);
});

test('text that is not XML is refused with its place', () => {
  expect(() => readXml('<OfficeApp><Id></OfficeApp>')).toThrow(/1:/);
});

test('a PNG header is read', () => {
  expect(pngSize(readFileSync('assets/icons/icon-48.png'))).toEqual({
    width: 48,
    height: 48,
    transparent: true,
  });
  expect(pngSize(Buffer.from('<svg/>'))).toBeNull();
});
