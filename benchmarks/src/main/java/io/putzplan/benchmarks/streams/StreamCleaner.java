package io.putzplan.benchmarks.streams;

import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A cleaner, as a key to group routes by. Two are equal only if they are the same.
 */
final class StreamCleaner {

    private final @Nullable Integer lastWorkEnd;
    private final long mileageCentsPerKm;
    private final Set<String> preferredBy;

    /**
     * A cleaner.
     *
     * @param lastWorkEnd end of the last work before the period; null when unknown
     * @param preferredBy ids of the households that like to see the cleaner
     */
    StreamCleaner(@Nullable Integer lastWorkEnd, long mileageCentsPerKm, Set<String> preferredBy) {
        this.lastWorkEnd = lastWorkEnd;
        this.mileageCentsPerKm = mileageCentsPerKm;
        this.preferredBy = preferredBy;
    }

    /** Rest missing between consecutive routes of this cleaner, {@code routes} being all of them in order. */
    long missingRestSeconds(SortedSet<StreamRoute> routes) {
        long missing = 0;
        Integer previousEnd = lastWorkEnd;
        for (StreamRoute route : routes) {
            if (previousEnd != null) {
                missing += route.missingRestSeconds(previousEnd);
            }
            previousEnd = route.workEnd();
        }
        return missing;
    }

    long mileageCentsPerKm() {
        return mileageCentsPerKm;
    }

    boolean isPreferredBy(String household) {
        return preferredBy.contains(household);
    }
}
