/** Excel.Shape and its collections: what was read from the file, to be looked at only. */
import type { HostClass } from '../../dispatch/host-class';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { Shape } from '../../../sheets/model';

const textRangeClass: HostClass<Shape> = { name: 'TextRange', get: { text: ({ text }) => text } };

const textFrameClass: HostClass<Shape> = {
  name: 'TextFrame',
  get: { hasText: ({ text }) => text !== '' },
  navigate: { textRange: (shape) => HostObject.of(textRangeClass, shape) },
};

const shapeGroupClass: HostClass<Shape> = {
  name: 'ShapeGroup',
  identity: ({ id }) => ({ Id: id }),
  get: { id: ({ id }) => id },
  navigate: { shapes: ({ shapes }) => HostObject.of(groupShapesClass, shapes) },
};

/** As Excel: what a shape is not, it does not tell. */
function only(type: Shape['type'], hostClass: HostClass<Shape>) {
  return (shape: Shape): HostObject => {
    if (shape.type !== type) throw new HostError('InvalidOperation');
    return HostObject.of(hostClass, shape);
  };
}

const shapeClass: HostClass<Shape> = {
  name: 'Shape',
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    type: ({ type }) => type,
    altTextTitle: ({ altTitle }) => altTitle,
    altTextDescription: ({ altText }) => altText,
  },
  navigate: {
    textFrame: only('GeometricShape', textFrameClass),
    group: only('Group', shapeGroupClass),
  },
};

function collectionOf(name: string): HostClass<readonly Shape[]> {
  return {
    name,
    items: (shapes) => shapes.map((shape) => HostObject.of(shapeClass, shape)),
    item: (shapes, key) => {
      const found = shapes.find(({ id, name: own }) => id === key || own === key);
      if (!found) throw new HostError('ItemNotFound');
      return HostObject.of(shapeClass, found);
    },
    methods: { getCount: (shapes) => shapes.length },
  };
}

export const shapeCollectionClass = collectionOf('ShapeCollection');
const groupShapesClass = collectionOf('GroupShapeCollection');
