import type { DistrictSets } from './district-sets.ts';
import { CHILDREN, IS_SPLIT, SPLIT } from './grid-cells.ts';
import type { GrowingInts } from './growing-ints.ts';
import { touchesBox } from './segment-cells.ts';
import { crossesWay, SEGMENT_INTS } from './segments.ts';

/**
 * Writes a split node for the cell at (west, south) of this size, from its node with a list, and a
 * node or set for each of its parts. Returns where the split node begins.
 */
export function splitNode(
  nodes: GrowingInts,
  node: number,
  sets: DistrictSets,
  west: number,
  south: number,
  width: number,
  height: number,
): number {
  const [middleX, middleY] = [west + width / 2, south + height / 2];
  const [partWidth, partHeight] = [width / SPLIT, height / SPLIT];
  const [first, end] = [node + 2, node + 2 + nodes.get(node) * SEGMENT_INTS];
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
    for (let at = first; at < end; at += SEGMENT_INTS) {
      if (crossesWay(nodes.values, at, x, y, middleX, middleY)) {
        set = sets.across(set, nodes.get(at + 4));
      }
      if (touchesBox(nodes.values, at, partWest, partSouth, partEast, partNorth)) {
        for (let i = at; i < at + SEGMENT_INTS; i++) nodes.push(nodes.get(i));
      }
    }
    const count = (nodes.length - partNode - 2) / SEGMENT_INTS;
    if (count === 0) nodes.length = partNode;
    nodes.values[partNode] = count;
    nodes.values[partNode + 1] = set;
    nodes.values[split + 1 + part] = count === 0 ? set : ~partNode;
  }
  return split;
}
