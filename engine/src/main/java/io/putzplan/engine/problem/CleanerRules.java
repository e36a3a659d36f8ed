package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What cleaners must be like. */
final class CleanerRules {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final CivilTimes times;
    private final References references;
    private final Findings findings;

    CleanerRules(CivilTimes times, References references, Findings findings) {
        this.times = times;
        this.references = references;
        this.findings = findings;
    }

    void check(List<Cleaner> cleaners) {
        References.checkIds(findings, "cleaners", "cleaner", cleaners, Cleaner::id);
        for (int i = 0; i < cleaners.size(); i++) {
            Cleaner cleaner = cleaners.get(i);
            check(Subject.element("cleaners", i, "cleaner", cleaner.id()), cleaner);
        }
        PersonRules.check(cleaners, findings);
    }

    private void check(Subject subject, Cleaner cleaner) {
        findings.location(subject, "home", cleaner.home());
        findings.present(subject, "travelMode", cleaner.travelMode());
        if (cleaner.maxLeg() != null) {
            findings.duration(subject, "maxLeg", cleaner.maxLeg(), Duration.ZERO, DAY);
        }
        skills(subject, cleaner.skills());
        findings.texts(subject, "languages", cleaner.languages());
        for (String household : cleaner.bannedHouseholds()) {
            references.household(findings, subject, "bannedHouseholds", household);
        }
        if (findings.present(subject, "contract", cleaner.contract())) {
            new ContractRules(findings).check(subject.child("contract"), cleaner.contract());
        }
        shifts(subject, cleaner.shifts());
        absences(subject, cleaner.absences());
        if (findings.present(subject, "history", cleaner.history())) {
            new HistoryRules(times, findings).check(subject.child("history"), cleaner.history());
        }
        if (findings.present(subject, "employment", cleaner.employment())) {
            new EmploymentRules(times, findings).check(subject, cleaner);
        }
    }

    private void skills(Subject cleaner, List<CleanerSkill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            CleanerSkill held = skills.get(i);
            Subject subject = cleaner.child("skills", i);
            findings.text(subject, "skill", held.skill());
            findings.range(subject, "level", held.level(), 1, 5);
            if (held.validFrom() != null
                    && held.validUntil() != null
                    && held.validUntil().isBefore(held.validFrom())) {
                findings.error(
                        subject,
                        "validUntil",
                        "VALIDITY_REVERSED",
                        held.validUntil(),
                        "must not be before validFrom " + held.validFrom(),
                        null);
            }
        }
    }

    private void shifts(Subject cleaner, List<Shift> shifts) {
        Map<LocalDate, Integer> byDay = new HashMap<>();
        for (int i = 0; i < shifts.size(); i++) {
            Subject subject = cleaner.child("shifts", i);
            if (shift(subject, shifts.get(i))) {
                Integer earlier = byDay.putIfAbsent(shifts.get(i).day(), i);
                if (earlier != null) {
                    findings.error(
                            subject,
                            "earliestStart",
                            "SHIFTS_ON_SAME_DAY",
                            shifts.get(i).earliestStart(),
                            "must be on another day than shifts[%d]".formatted(earlier),
                            "A cleaner has at most one shift a day");
                }
            }
        }
        overlaps(cleaner, shifts, byDay);
    }

    private boolean shift(Subject subject, Shift shift) {
        if (shift.startPlace() != null) {
            findings.location(subject, "startPlace", shift.startPlace());
        }
        if (shift.endPlace() != null) {
            findings.location(subject, "endPlace", shift.endPlace());
        }
        if (shift.capacity() != null) {
            findings.range(subject, "capacity", shift.capacity(), 0, VisitRules.MAX_LOAD);
        }
        if (shift.maxDuration() != null) {
            findings.positiveDuration(subject, "maxDuration", shift.maxDuration(), WEEK);
        }
        if (shift.published() != null) {
            published(subject.child("published"), shift.published(), shift.earliestStart());
        }
        boolean start = times.check(findings, subject, "earliestStart", shift.earliestStart());
        boolean end = times.check(findings, subject, "latestEnd", shift.latestEnd());
        if (!start
                || !end
                || !findings.ordered(
                        subject,
                        "SHIFT_REVERSED",
                        new Findings.Moment("earliestStart", shift.earliestStart()),
                        new Findings.Moment("latestEnd", shift.latestEnd()),
                        false)) {
            return false;
        }
        boolean lengthAllowed = shiftLength(subject, shift);
        boolean dayAllowed = shiftDay(subject, shift);
        return lengthAllowed && dayAllowed;
    }

    private void published(Subject subject, PublishedShift published, @Nullable LocalDateTime earliestStart) {
        boolean from = times.check(findings, subject, "from", published.from());
        boolean until = times.check(findings, subject, "until", published.until());
        if (from && until) {
            findings.ordered(
                    subject,
                    "PUBLISHED_REVERSED",
                    new Findings.Moment("from", published.from()),
                    new Findings.Moment("until", published.until()),
                    false);
        }
        if (from && earliestStart != null && !published.from().toLocalDate().equals(earliestStart.toLocalDate())) {
            findings.error(
                    subject,
                    "from",
                    "PUBLISHED_ON_OTHER_DAY",
                    published.from(),
                    "must be on the day of the shift, " + earliestStart.toLocalDate(),
                    null);
        }
    }

    private boolean shiftLength(Subject subject, Shift shift) {
        LocalDate lastDay = times.lastDay();
        if (lastDay == null || !shift.latestEnd().isAfter(lastDay.plusDays(2).atStartOfDay())) {
            return true;
        }
        findings.error(
                subject,
                "latestEnd",
                "SHIFT_TOO_LONG",
                shift.latestEnd(),
                "must not be after the end of %s, the day after the last day".formatted(lastDay.plusDays(1)),
                null);
        return false;
    }

    private boolean shiftDay(Subject subject, Shift shift) {
        if (times.isRostered(shift.day())) {
            return true;
        }
        findings.error(
                subject,
                "earliestStart",
                "SHIFT_OUTSIDE_PERIOD",
                shift.earliestStart(),
                "must be on a day from %s to %s".formatted(times.firstDay(), times.lastDay()),
                null);
        return false;
    }

    private void overlaps(Subject cleaner, List<Shift> shifts, Map<LocalDate, Integer> byDay) {
        Integer previous = null;
        for (LocalDate day :
                byDay.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            Integer index = byDay.get(day);
            if (previous != null && index != null) {
                Shift before = shifts.get(previous);
                LocalDateTime start = shifts.get(index).earliestStart();
                if (start.isBefore(before.latestEnd())) {
                    findings.error(
                            cleaner.child("shifts", index),
                            "earliestStart",
                            "SHIFTS_OVERLAP",
                            start,
                            "must not be before shifts[%d].latestEnd %s".formatted(previous, before.latestEnd()),
                            null);
                }
            }
            previous = index;
        }
    }

    private void absences(Subject cleaner, List<Absence> absences) {
        for (int i = 0; i < absences.size(); i++) {
            Absence absence = absences.get(i);
            Subject subject = cleaner.child("absences", i);
            findings.present(subject, "kind", absence.kind());
            findings.duration(subject, "hoursPerDay", absence.hoursPerDay(), Duration.ZERO, DAY);
            boolean from = times.check(findings, subject, "from", absence.from());
            boolean until = times.check(findings, subject, "until", absence.until());
            if (from && until) {
                findings.ordered(
                        subject,
                        "ABSENCE_REVERSED",
                        new Findings.Moment("from", absence.from()),
                        new Findings.Moment("until", absence.until()),
                        false);
            }
        }
    }
}
