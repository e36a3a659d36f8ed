package io.putzplan.engine.check;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recorded consent without which the roster would break the rule it concerns.
 *
 * @param ruleId id of the rule
 * @param citation paragraph
 * @param cleaner id of the cleaner who consented
 * @param name for people to read; the id where the problem has no name
 * @param from first day the consent holds
 * @param until last day it holds, inclusive; null when it holds until revoked
 * @param seconds by how much the roster would break the rule, above 0
 * @param message the first breach there would be
 */
public record ReliedConsent(
        String ruleId,
        String citation,
        String cleaner,
        String name,
        LocalDate from,
        @Nullable LocalDate until,
        long seconds,
        String message) {}
