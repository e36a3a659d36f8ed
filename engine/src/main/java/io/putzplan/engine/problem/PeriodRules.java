package io.putzplan.engine.problem;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a planning period must be like. */
final class PeriodRules {

    /** Longest period, in days: two months. */
    static final int MAX_DAYS = 62;

    /** First and last year a period may lie in; outside, zone data are guesses. */
    private static final int MIN_YEAR = 1970;

    private static final int MAX_YEAR = 2199;

    private PeriodRules() {}

    static void check(@Nullable PlanningPeriod period, Findings findings) {
        if (period == null) {
            findings.missing(Subject.ROOT, "period");
            return;
        }
        Subject subject = new Subject("period", "");
        findings.present(subject, "zone", period.zone());
        findings.present(subject, "weekStart", period.weekStart());
        boolean first = findings.present(subject, "firstDay", period.firstDay());
        boolean last = findings.present(subject, "lastDay", period.lastDay());
        if (!first || !last) {
            return;
        }
        if (period.firstDay().getYear() < MIN_YEAR || period.firstDay().getYear() > MAX_YEAR) {
            findings.error(
                    subject,
                    "firstDay",
                    "OUT_OF_RANGE",
                    period.firstDay(),
                    "must be in the years %d to %d".formatted(MIN_YEAR, MAX_YEAR),
                    null);
        }
        length(subject, period, findings);
        if (period.publishedAt() != null) {
            publishedAt(subject, period, period.publishedAt(), findings);
        }
    }

    /** Warns of a roster told only when it has begun: no notice is given then. */
    private static void publishedAt(
            Subject subject, PlanningPeriod period, LocalDateTime publishedAt, Findings findings) {
        if (CivilTimes.of(period).check(findings, subject, "publishedAt", publishedAt)
                && publishedAt.isAfter(period.firstDay().atStartOfDay())) {
            findings.warning(
                    subject,
                    "publishedAt",
                    "PUBLISHED_LATE",
                    publishedAt,
                    "after the first day %s has begun".formatted(period.firstDay()),
                    null);
        }
    }

    private static void length(Subject subject, PlanningPeriod period, Findings findings) {
        long days = ChronoUnit.DAYS.between(period.firstDay(), period.lastDay()) + 1;
        if (days < 1) {
            findings.error(
                    subject,
                    "lastDay",
                    "PERIOD_REVERSED",
                    period.lastDay(),
                    "must not be before firstDay " + period.firstDay(),
                    null);
        } else if (days > MAX_DAYS) {
            findings.error(
                    subject,
                    "lastDay",
                    "PERIOD_TOO_LONG",
                    period.lastDay() + ", which makes " + days + " days",
                    "must make at most " + MAX_DAYS + " days",
                    "Split the period");
        }
    }
}
