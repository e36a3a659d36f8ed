package io.putzplan.engine.labour;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.History;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.InvalidProblemException;
import io.putzplan.engine.problem.IssueSeverity;
import io.putzplan.engine.problem.PlanningPeriod;
import io.putzplan.engine.problem.ProblemIssue;
import io.putzplan.engine.problem.RosterProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the histories of a problem must state, so that no rule rests on an assumption, where the employer refuses any
 * ({@link HistoryPolicy#REFUSE}).
 */
public final class HistoryNeeds {

    private final RosterProblem problem;
    private final RulePack rules;
    private final PlanningPeriod period;
    private final Map<String, List<Cleaner>> contracts;

    private HistoryNeeds(RosterProblem problem, RulePack rules) {
        this.problem = problem;
        this.rules = rules;
        this.period = problem.period();
        this.contracts = problem.cleaners().stream().collect(Collectors.groupingBy(Cleaner::person));
    }

    /** A rule and the first day of which it must know the work. */
    private record Need(LabourRule rule, LocalDate from) {}

    /** An error for every fact that a history lacks and {@code rules} ask for; none where the employer lets it be assumed. */
    public static List<ProblemIssue> unmet(RosterProblem problem, RulePack rules) {
        return problem.employer().historyPolicy() == HistoryPolicy.REFUSE
                ? new HistoryNeeds(problem, rules).unmet()
                : List.of();
    }

    /**
     * Holds {@code problem} to what {@code rules} ask of its histories.
     *
     * @throws InvalidProblemException when they lack any of it and the employer refuses to assume it, with all that is missing
     */
    public static void require(RosterProblem problem, RulePack rules) {
        List<ProblemIssue> unmet = unmet(problem, rules);
        if (!unmet.isEmpty()) {
            throw new InvalidProblemException(unmet);
        }
    }

    private List<ProblemIssue> unmet() {
        List<ProblemIssue> issues = new ArrayList<>();
        for (int i = 0; i < problem.cleaners().size(); i++) {
            Cleaner cleaner = problem.cleaners().get(i);
            boolean mayWork = contractsOf(cleaner).stream()
                    .anyMatch(contract -> !contract.shifts().isEmpty());
            if (mayWork) {
                String path = "cleaners[" + i + "].history.";
                addLastShiftEnd(cleaner, path + "lastShiftEnd", issues);
                addKnownSince(cleaner, path + "knownSince", issues);
            }
        }
        return issues;
    }

    private void addLastShiftEnd(Cleaner cleaner, String path, List<ProblemIssue> issues) {
        LocalDate since = cleaner.employment().employedSince();
        boolean isNew = since != null && !since.isBefore(period.firstDay());
        if (isNew || cleaner.history().lastShiftEnd() != null) {
            return;
        }
        String asking = cleaner.contract().minDailyRest() != null
                ? "the contract asks"
                : rules.rules().stream()
                        .filter(rule -> asksForLastShiftEnd(rule, cleaner))
                        .findFirst()
                        .map(rule -> named(rule) + " asks")
                        .orElse(null);
        if (asking != null) {
            issues.add(issue(cleaner, path, "missing", "must be given, for " + asking + " for rest after it"));
        }
    }

    private boolean asksForLastShiftEnd(LabourRule rule, Cleaner cleaner) {
        return switch (rule.terms()) {
            case MinDailyRest rest -> binds(rule, cleaner) || (rest.shortfallPercent() > 0 && speaksOf(rule, cleaner));
            case ProtectedDay day -> day.joinedRest() != null && binds(rule, cleaner);
            default -> false;
        };
    }

    private void addKnownSince(Cleaner cleaner, String path, List<ProblemIssue> issues) {
        History history = cleaner.history();
        LocalDate known = history.knownSince() == null ? period.firstDay() : history.knownSince();
        rules.rules().stream()
                .map(rule -> need(rule, cleaner))
                .filter(need -> need != null && need.from().isBefore(known))
                .min(Comparator.comparing(Need::from))
                .ifPresent(need -> issues.add(issue(
                        cleaner,
                        path,
                        history.knownSince() == null
                                ? "missing"
                                : history.knownSince().toString(),
                        "must be " + need.from() + " or earlier, for " + named(need.rule()) + " looks back to it")));
    }

    private @Nullable Need need(LabourRule rule, Cleaner cleaner) {
        boolean asks = rule.effect() == Effect.PRICED ? speaksOf(rule, cleaner) : binds(rule, cleaner);
        LocalDate from = asks ? new LookBackDays(problem, contractsOf(cleaner)).from(rule.terms()) : null;
        // A long rest is judged only in spans that are known from their first day on, employed or not.
        LocalDate since = rule.terms() instanceof MinWeeklyRest
                ? null
                : cleaner.employment().employedSince();
        return from == null ? null : new Need(rule, since != null && since.isAfter(from) ? since : from);
    }

    private List<Cleaner> contractsOf(Cleaner cleaner) {
        return contracts.getOrDefault(cleaner.person(), List.of());
    }

    private boolean speaksOf(LabourRule rule, Cleaner cleaner) {
        return problem.days()
                .anyMatch(day -> contractsOf(cleaner).stream()
                        .anyMatch(contract -> rule.appliesOn(day, contract, problem.employer())));
    }

    /** Whether {@code rule} must be kept under a contract of the person on some day of the period. */
    private boolean binds(LabourRule rule, Cleaner cleaner) {
        return rule.isBinding()
                && problem.days()
                        .anyMatch(day -> contractsOf(cleaner).stream()
                                .anyMatch(contract -> rule.appliesOn(day, contract, problem.employer())
                                        && !rule.isWaivedBy(contract, day)));
    }

    private static String named(LabourRule rule) {
        return "rule \"" + rule.id() + "\" (" + rule.citation().text() + ")";
    }

    private static ProblemIssue issue(Cleaner cleaner, String path, String found, String needed) {
        return new ProblemIssue(
                IssueSeverity.ERROR,
                "HISTORY_UNKNOWN",
                path,
                found,
                needed + " (cleaner \"" + cleaner.id() + "\")",
                "Or let it be assumed by another employer.historyPolicy");
    }
}
