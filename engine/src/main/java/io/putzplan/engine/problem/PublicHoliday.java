package io.putzplan.engine.problem;

import java.time.LocalDate;

/**
 * A public holiday that no calendar knows, or a local one.
 *
 * @param day when
 * @param region where, with everything that is part of it, e.g. {@code DE-BY-AUGSBURG}
 */
public record PublicHoliday(LocalDate day, String region) {}
