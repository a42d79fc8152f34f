export type { BothPointAnswers, BothZipAnswers, PlanVerdict } from '../core/both-plans.ts';
export type { District, DistrictNames, SeatRole } from '../core/district.ts';
export type { DistrictFate, DistrictShare } from '../core/district-fate.ts';
export type { Layer, Metrics, MetricsSnapshot } from '../core/metrics.ts';
export { metricsText } from '../core/metrics-text.ts';
export type { HouseMember, Member, Office, Seat, Senator } from '../core/people.ts';
export type { PointQuality, ZipPlace } from '../core/place.ts';
export type { PlanChanges, StateChange } from '../core/plan-changes.ts';
export type { PlanOption } from '../core/plan-option.ts';
export type {
  InvalidPoint,
  LineKind,
  LocatedPoint,
  NearestLine,
  PointAnswer,
  PointDistrict,
  PointMisreadReason,
  Position,
  UnopenedPoint,
} from '../core/point-answer.ts';
export type { Receipt } from '../core/receipt.ts';
export type {
  InvalidZip,
  KnownZip,
  PrimaryRule,
  UnknownZip,
  ZipAnswer,
  ZipBasis,
  ZipDistrict,
  ZipMisreadReason,
  ZipType,
} from '../core/zip-answer.ts';
export type { Places } from '../format/places.ts';
export { Failure, type FailureCode } from '../shared/failure.ts';
export type { Manifest, PackEntry, SourceEntry } from '../shared/manifest.ts';
export type { Plan } from '../shared/plan.ts';
export type { Point } from '../shared/point.ts';
export { openPocketDistrict } from './door.ts';
export type { Offices } from './later-packs.ts';
export type { NextLines } from './next-lines.ts';
export { createMetrics, type OpenOptions } from './open.ts';
export type { PocketDistrict } from './pocket-district.ts';
export type { PointLines } from './point-lines.ts';
export type { SnapshotSource } from './snapshot-source.ts';
export { storeSource } from './store-source.ts';
export { urlSource } from './url-source.ts';
export { openZipLookup, type ZipLookup } from './zip-lookup.ts';
