package io.putzplan.engine.problem;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What has already been promised about a visit and must not change; at least one part is given.
 *
 * @param cleaner id of the cleaner who must come; null when open
 * @param day day of the shift that must serve it; null when open
 * @param start exact moment service must start; null when open
 */
public record Pin(
        @Nullable String cleaner,
        @Nullable LocalDate day,
        @Nullable LocalDateTime start) {}
