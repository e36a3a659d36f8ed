package io.putzplan.benchmarks.streams;

/** What a route costs besides wages, in cents; the credit reduces the cost. */
record RoutePrice(long mileageCents, long idleCents, long preferenceCents, long usedShiftCents, long creditCents) {}
