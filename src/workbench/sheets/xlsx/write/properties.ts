/** Document properties, custom XML parts and our settings. */
import type { Workbook } from '../../model';
import { APP_PROPERTIES, CORE_PROPERTIES } from '../read/properties';
import { APPLICATION } from '../read/workbook';
import { SETTINGS_PART_ID, settingsXml } from '../settings';
import { attrs, content } from '../xml';
import { DECLARATION, type PackageWriter } from './package';

/** Core elements of Dublin Core; dates carry a type. */
const DUBLIN_CORE: Record<string, string> = {
  title: 'dc:',
  subject: 'dc:',
  creator: 'dc:',
  description: 'dc:',
  created: 'dcterms:',
  modified: 'dcterms:',
};

export function writeProperties(files: PackageWriter, workbook: Workbook): void {
  const core = Object.entries(CORE_PROPERTIES).map(([element, key]) => {
    const prefix = DUBLIN_CORE[element] ?? 'cp:';
    const type = prefix === 'dcterms:' ? ' xsi:type="dcterms:W3CDTF"' : '';
    const value = workbook.properties[key];
    // A date in any other form makes Excel call the file damaged.
    const broken = type !== '' && !/^\d{4}-\d\d-\d\dT/.test(value ?? '');
    return value === undefined || broken ? '' : `<${prefix}${element}${type}>${content(value)}</${prefix}${element}>`;
  });
  const app = Object.entries(APP_PROPERTIES).map(([element, key]) => {
    const value = workbook.properties[key];
    return value === undefined ? '' : `<${element}>${content(value)}</${element}>`;
  });
  files.add(
    'docProps/core.xml',
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      `xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${core.join('')}</cp:coreProperties>`,
    'core-properties',
  );
  files.add(
    'docProps/app.xml',
    `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${APPLICATION}</Application>${app.join('')}</Properties>`,
    'extended-properties',
  );
  files.relate('', 'core-properties', 'docProps/core.xml');
  files.relate('', 'extended-properties', 'docProps/app.xml');
}

export function writeCustomXml(files: PackageWriter, workbook: Workbook, workbookPath: string): void {
  const parts = [...workbook.customXmlParts];
  if (workbook.settings.size > 0) parts.push([SETTINGS_PART_ID, settingsXml(workbook.settings)]);
  parts.forEach(([id, xml], index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    files.add(item, xml);
    files.add(
      properties,
      `${DECLARATION}<ds:datastoreItem${attrs({ 'ds:itemID': id })} xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
      'customXmlProps',
    );
    files.relate(item, 'customXmlProps', properties);
    files.relate(workbookPath, 'customXml', item);
  });
}
