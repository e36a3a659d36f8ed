package io.putzplan.benchmarks.quality;

import io.putzplan.datasets.format.ImportedProblem;
import io.putzplan.engine.check.CheckReport;
import io.putzplan.engine.check.RosterChecker;
import io.putzplan.engine.io.RulePacks;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.problem.Visit;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.roster.UnassignedVisit;
import io.putzplan.engine.solver.SolvedRoster;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Solves published problems and has every roster judged and priced in the same way, whoever made it.
 *
 * @param family family of the problems
 * @param bestKnown least costs known
 * @param budget what every search may use up
 * @param solutions folder for the solutions in the published format; null to keep none
 */
public record QualityBench(
        PublishedFamily family,
        BestKnownCosts bestKnown,
        SearchBudget budget,
        @Nullable Path solutions) {

    private static final double NANOS_PER_SECOND = 1e9;

    /** One run of {@code contestant} on the problem called {@code instance}. */
    public QualityRun run(String instance, ImportedProblem imported, Contestant contestant, long seed)
            throws IOException {
        long wallStart = System.nanoTime();
        long cpuStart = cpuNanos();
        SolvedRoster solved = contestant.solve(imported, budget, seed);
        double wallSeconds = (System.nanoTime() - wallStart) / NANOS_PER_SECOND;
        double cpuSeconds = (cpuNanos() - cpuStart) / NANOS_PER_SECOND;

        RosterProblem problem = imported.problem();
        Roster roster = solved.roster();
        CheckReport report =
                new RosterChecker(problem, imported.travelTimes(), RulePacks.load(problem.rulePack())).check(roster);
        if (solutions != null) {
            String name = "%s.%s.%d.sol".formatted(instance, contestant.name(), seed);
            Files.writeString(solutions.resolve(name), family.solution(imported, roster));
        }
        return new QualityRun(
                contestant.name(),
                family.label(),
                instance,
                problem.visits().size(),
                seed,
                budget.threads(),
                budget.steps() == null ? budget.time().toSeconds() : 0,
                wallSeconds,
                cpuSeconds,
                solved.iterations(),
                roster.routes().size(),
                unassignedMandatory(problem, roster),
                report.hardSeconds(),
                imported.objective().cost(roster),
                imported.objective().fixedCost(),
                bestKnown.of(instance));
    }

    private static int unassignedMandatory(RosterProblem problem, Roster roster) {
        Set<String> unassigned =
                roster.unassigned().stream().map(UnassignedVisit::visit).collect(Collectors.toSet());
        return (int) problem.visits().stream()
                .filter(Visit::isMandatory)
                .filter(visit -> unassigned.contains(visit.id()))
                .count();
    }

    /** Processor time of the whole process so far. */
    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }
}
