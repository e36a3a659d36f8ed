package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the person and the employment of a cleaner must be like. */
final class EmploymentRules {

    /** No law allows light work below this age, e.g. JArbSchG §5(3), 29 CFR 570.2. */
    private static final int MIN_AGE = 13;

    private static final int MAX_AGE = 120;

    /** Nobody drives at work below this age, 29 CFR 570.52; few may drive alone. */
    private static final int MIN_DRIVING_AGE = 17;

    private static final int FULL_AGE = 18;

    private final CivilTimes times;
    private final Findings findings;

    EmploymentRules(CivilTimes times, Findings findings) {
        this.times = times;
        this.findings = findings;
    }

    void check(Subject cleaner, Cleaner employed) {
        Subject subject = cleaner.child("employment");
        Employment employment = employed.employment();
        if (employment.person() != null) {
            findings.text(subject, "person", employment.person());
        }
        if (employment.birthDate() != null && times.firstDay() != null) {
            age(subject, employment.birthDate(), times.firstDay(), employed.travelMode());
        }
        consents(subject, employment.consents());
        findings.duration(subject, "usualCommute", employment.usualCommute(), Duration.ZERO, Duration.ofDays(1));
    }

    private void age(Subject subject, LocalDate birthDate, LocalDate firstDay, @Nullable TravelMode mode) {
        if (birthDate.isAfter(firstDay.minusYears(MIN_AGE))) {
            findings.error(
                    subject,
                    "birthDate",
                    "TOO_YOUNG",
                    birthDate,
                    "must be at least %d years before the first day %s".formatted(MIN_AGE, firstDay),
                    null);
        } else if (birthDate.isBefore(firstDay.minusYears(MAX_AGE))) {
            findings.error(
                    subject,
                    "birthDate",
                    "OUT_OF_RANGE",
                    birthDate,
                    "must be at most %d years before the first day %s".formatted(MAX_AGE, firstDay),
                    null);
        } else if (mode == TravelMode.CAR) {
            driving(subject, birthDate, firstDay);
        }
    }

    private void driving(Subject subject, LocalDate birthDate, LocalDate firstDay) {
        if (birthDate.isAfter(firstDay.minusYears(MIN_DRIVING_AGE))) {
            findings.error(
                    subject,
                    "birthDate",
                    "MINOR_DRIVES",
                    birthDate,
                    "must be at least %d years before the first day %s of a cleaner who travels by CAR"
                            .formatted(MIN_DRIVING_AGE, firstDay),
                    null);
        } else if (birthDate.isAfter(firstDay.minusYears(FULL_AGE))) {
            findings.warning(
                    subject,
                    "birthDate",
                    "MINOR_DRIVES",
                    birthDate,
                    "under %d on the first day %s, but travels by CAR".formatted(FULL_AGE, firstDay),
                    "Make sure the cleaner may drive alone at work");
        }
    }

    private void consents(Subject employment, List<Consent> consents) {
        for (int i = 0; i < consents.size(); i++) {
            Consent consent = consents.get(i);
            Subject subject = employment.child("consents", i);
            findings.text(subject, "rule", consent.rule());
            if (findings.present(subject, "from", consent.from())
                    && consent.until() != null
                    && consent.until().isBefore(consent.from())) {
                findings.error(
                        subject,
                        "until",
                        "VALIDITY_REVERSED",
                        consent.until(),
                        "must not be before from " + consent.from(),
                        null);
            }
        }
    }
}
