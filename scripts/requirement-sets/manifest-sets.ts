/** The requirement sets in the manifest's base `<Requirements>`. */
import { readXml, elementsNamed } from '../validate-manifest/xml';
import type { ApiSet } from './api-set';

export function requiredSets(manifest: string): readonly ApiSet[] {
  const document = readXml(manifest);
  const fallback = elementsNamed(document, 'Sets')[0]?.attributes['DefaultMinVersion'] ?? '1.1';
  return elementsNamed(document, 'Set').map(({ attributes }) => ({
    name: attributes['Name'] ?? '',
    version: attributes['MinVersion'] ?? fallback,
  }));
}
