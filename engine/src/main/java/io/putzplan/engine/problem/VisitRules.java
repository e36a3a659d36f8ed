package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visits must be like. */
final class VisitRules {

    private static final Duration MAX_SERVICE = Duration.ofDays(1);

    /** Highest prize, in cents: ten million in the currency's major unit. */
    private static final long MAX_PRIZE_CENTS = 1_000_000_000;

    /** Highest load of a visit and highest capacity of a shift. */
    static final int MAX_LOAD = 1_000_000;

    private final CivilTimes times;
    private final References references;
    private final Findings findings;

    VisitRules(CivilTimes times, References references, Findings findings) {
        this.times = times;
        this.references = references;
        this.findings = findings;
    }

    void check(List<Visit> visits) {
        References.checkIds(findings, "visits", "visit", visits, Visit::id);
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            check(Subject.element("visits", i, "visit", visit.id()), visit);
        }
    }

    private void check(Subject subject, Visit visit) {
        if (findings.text(subject, "household", visit.household())) {
            references.household(findings, subject, "household", visit.household());
        }
        boolean service = findings.positiveDuration(subject, "service", visit.service(), MAX_SERVICE);
        if (visit.windows().isEmpty()) {
            findings.error(subject, "windows", "NO_WINDOW", "no time window", "must have at least one", null);
        }
        windows(subject, "windows", visit.windows(), service ? visit.service() : null);
        windows(subject, "preferredWindows", visit.preferredWindows(), null);
        skills(subject, visit.skills());
        findings.present(subject, "priority", visit.priority());
        findings.present(subject, "commitment", visit.commitment());
        findings.range(subject, "prizeCents", visit.prizeCents(), 0, MAX_PRIZE_CENTS);
        findings.range(subject, "load", visit.load(), 0, MAX_LOAD);
        if (visit.pin() != null) {
            pin(subject, visit.pin());
        }
        findings.texts(subject, "exemptions", visit.exemptions());
    }

    private void windows(Subject visit, String list, List<TimeWindow> windows, @Nullable Duration service) {
        for (int i = 0; i < windows.size(); i++) {
            window(visit.child(list, i), windows.get(i), service);
        }
    }

    private void window(Subject subject, TimeWindow window, @Nullable Duration service) {
        boolean earliest = times.check(findings, subject, "earliest", window.earliest());
        boolean latest = times.check(findings, subject, "latest", window.latest());
        boolean mustEndBy =
                window.mustEndBy() == null || times.check(findings, subject, "mustEndBy", window.mustEndBy());
        boolean dueBy = window.dueBy() == null || times.check(findings, subject, "dueBy", window.dueBy());
        if (!earliest
                || !latest
                || !mustEndBy
                || !dueBy
                || !findings.ordered(
                        subject,
                        "WINDOW_REVERSED",
                        new Findings.Moment("earliest", window.earliest()),
                        new Findings.Moment("latest", window.latest()),
                        true)) {
            return;
        }
        if (!times.isWithinReach(window.earliest(), window.latest())) {
            findings.error(
                    subject,
                    "earliest",
                    "WINDOW_OUTSIDE_PERIOD",
                    "%s to %s".formatted(window.earliest(), window.latest()),
                    "must touch the days from %s to %s".formatted(times.firstDay(), times.lastDay()),
                    null);
        }
        if (window.dueBy() != null
                && (window.dueBy().isBefore(window.earliest()) || window.dueBy().isAfter(window.latest()))) {
            findings.error(
                    subject,
                    "dueBy",
                    "DUE_OUTSIDE_WINDOW",
                    window.dueBy(),
                    "must be from earliest %s to latest %s".formatted(window.earliest(), window.latest()),
                    null);
        }
        if (service != null && window.mustEndBy() != null) {
            mustEndBy(subject, window.earliest(), window.mustEndBy(), service);
        }
    }

    private void mustEndBy(Subject subject, LocalDateTime earliest, LocalDateTime mustEndBy, Duration service) {
        if (times.between(earliest, mustEndBy).compareTo(service) < 0) {
            findings.error(
                    subject,
                    "mustEndBy",
                    "MUST_END_BY_UNREACHABLE",
                    mustEndBy,
                    "must be at least the service time %s after earliest %s".formatted(service, earliest),
                    null);
        }
    }

    private void skills(Subject visit, List<RequiredSkill> skills) {
        for (int i = 0; i < skills.size(); i++) {
            Subject subject = visit.child("skills", i);
            findings.text(subject, "skill", skills.get(i).skill());
            findings.range(subject, "minLevel", skills.get(i).minLevel(), 1, 5);
        }
    }

    private void pin(Subject visit, Pin pin) {
        Subject subject = visit.child("pin");
        if (pin.cleaner() == null && pin.day() == null && pin.start() == null) {
            findings.error(visit, "pin", "PIN_EMPTY", "an empty pin", "must have a cleaner, a day or a start", null);
            return;
        }
        if (pin.cleaner() != null) {
            references.cleaner(findings, subject, "cleaner", pin.cleaner());
        }
        if (pin.day() != null && !times.isRostered(pin.day())) {
            pinOutsidePeriod(subject, "day", pin.day());
        }
        if (pin.start() != null
                && times.check(findings, subject, "start", pin.start())
                && !times.isWithinReach(pin.start(), pin.start())) {
            pinOutsidePeriod(subject, "start", pin.start());
        }
    }

    private void pinOutsidePeriod(Subject subject, String property, Object found) {
        findings.error(
                subject,
                property,
                "PIN_OUTSIDE_PERIOD",
                found,
                "must be on a day from %s to %s".formatted(times.firstDay(), times.lastDay()),
                null);
    }
}
