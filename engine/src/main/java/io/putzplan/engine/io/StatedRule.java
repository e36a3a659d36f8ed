package io.putzplan.engine.io;

import io.putzplan.engine.labour.LabourRule;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a pack states it.
 *
 * @param rule the rule
 * @param replaces id of the rule of the extended pack whose place it takes; null when it comes on top
 * @param note what is to be known about it; null when nothing
 * @param place where it stands
 */
record StatedRule(
        LabourRule rule,
        @Nullable String replaces,
        @Nullable String note,
        Place place) {}
