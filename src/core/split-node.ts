import type { DistrictSets } from './district-sets.ts';
import { CHILDREN, IS_SPLIT, SPLIT } from './grid-cells.ts';
import type { GrowingInts } from './growing-ints.ts';
import { touchesBox } from './segment-cells.ts';
import { crossesWay, type Segments } from './segments.ts';

/**
 * Writes a split node for the cell at (west, south) of this size, from its node with a list, and a
 * node or set for each of its parts. Returns where the split node begins.
 */
export function splitNode(
  nodes: GrowingInts,
  node: number,
  segments: Segments,
  sets: DistrictSets,
  west: number,
  south: number,
  width: number,
  height: number,
): number {
  const { ends, arcOf, sideA, sideB } = segments;
  const [middleX, middleY] = [west + width / 2, south + height / 2];
  const [partWidth, partHeight] = [width / SPLIT, height / SPLIT];
  const [first, end] = [node + 2, node + 2 + nodes.get(node)];
  const split = nodes.length;
  nodes.push(IS_SPLIT);
  for (let part = 0; part < CHILDREN; part++) nodes.push(0);
  for (let part = 0; part < CHILDREN; part++) {
    const partWest = west + (part % SPLIT) * partWidth;
    const partSouth = south + Math.floor(part / SPLIT) * partHeight;
    const [x, y] = [partWest + partWidth / 2, partSouth + partHeight / 2];
    const [partEast, partNorth] = [partWest + partWidth, partSouth + partHeight];
    const partNode = nodes.length;
    nodes.push(0);
    nodes.push(0);
    let set = nodes.get(node + 1);
    for (let i = first; i < end; i++) {
      const segment = nodes.get(i);
      if (crossesWay(ends, segment, x, y, middleX, middleY)) {
        const arc = arcOf[segment] as number;
        set = sets.across(set, sideA[arc] as number, sideB[arc] as number);
      }
      if (touchesBox(ends, segment, partWest, partSouth, partEast, partNorth)) {
        nodes.push(segment);
      }
    }
    const count = nodes.length - partNode - 2;
    if (count === 0) nodes.length = partNode;
    nodes.values[partNode] = count;
    nodes.values[partNode + 1] = set;
    nodes.values[split + 1 + part] = count === 0 ? set : ~partNode;
  }
  return split;
}
