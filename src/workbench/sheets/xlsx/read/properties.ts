/** Document properties, custom XML parts and our settings. */
import type { ReadContext, Relation } from './context';
import { SETTINGS_NAMESPACE } from '../settings';
import { childrenOf, parseXml } from '../xml';

/** Property keys of the model by the element names of the file. */
export const CORE_PROPERTIES: Record<string, string> = {
  title: 'title',
  subject: 'subject',
  creator: 'author',
  keywords: 'keywords',
  description: 'comments',
  category: 'category',
  lastModifiedBy: 'lastAuthor',
  created: 'creationDate',
  modified: 'modifiedDate',
  revision: 'revisionNumber',
};
export const APP_PROPERTIES: Record<string, string> = { Company: 'company', Manager: 'manager' };

/** Fills `workbook.properties`; returns the name of the program that wrote the file. */
export function readProperties(context: ReadContext, relations: Relation[]): string {
  let application = '';
  for (const { type, target } of relations) {
    const names = type === 'core-properties' ? CORE_PROPERTIES : type === 'extended-properties' ? APP_PROPERTIES : undefined;
    if (type === 'custom-properties' && (context.part(target)?.children.length ?? 0) > 0) context.notRead('自定义文档属性');
    if (!names) continue;
    for (const node of context.part(target)?.children ?? []) {
      const key = names[node.name];
      if (key !== undefined && node.text !== '') context.workbook.properties[key] = node.text;
      if (node.name === 'Application') application = node.text;
    }
  }
  return application;
}

/** Custom XML parts by their ids; the one with our namespace becomes `workbook.settings`. */
export function readCustomXml(context: ReadContext, relations: Relation[]): void {
  for (const { type, target } of relations) {
    const text = type === 'customXml' ? context.files.text(target) : undefined;
    if (text === undefined) continue;
    if (text.includes(SETTINGS_NAMESPACE)) {
      for (const node of childrenOf(parseXml(text, target), 'setting'))
        context.workbook.settings.set(node.attributes['key'] ?? '', node.text);
      continue;
    }
    const properties = context.part(context.relations(target).find((one) => one.type === 'customXmlProps')?.target);
    const id = Object.entries(properties?.attributes ?? {}).find(([name]) => name.endsWith('itemID'))?.[1];
    context.workbook.customXmlParts.set(id ?? `{X${context.workbook.newId()}}`, text);
  }
}
