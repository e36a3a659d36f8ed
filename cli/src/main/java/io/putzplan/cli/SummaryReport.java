package io.putzplan.cli;

import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.roster.CleanerKpis;
import io.putzplan.engine.roster.Kpis;
import io.putzplan.engine.roster.TimeSplit;

/** The summary of a new roster as JSON. */
final class SummaryReport {

    private SummaryReport() {}

    static ReportJson of(SolveSummary summary) {
        Coverage coverage = summary.coverage();
        Kpis kpis = summary.kpis();
        return new ReportJson()
                .number("exitCode", summary.exitCode())
                .text("problem", summary.problem().id())
                .text("rulePack", summary.rulePack())
                .text("roster", summary.file().toString())
                .flag("lawful", summary.result().report().isLawful())
                .text("currency", summary.problem().currency())
                .cost("cost", summary.result().cost())
                .object(
                        "visits",
                        new ReportJson()
                                .number("mandatory", coverage.mandatoryCount())
                                .number("mandatoryServed", coverage.servedMandatoryCount())
                                .number("optional", coverage.optionalCount())
                                .number("optionalServed", coverage.servedOptionalCount()))
                .object(
                        "hours",
                        time(kpis.time())
                                .number("overtimeSeconds", kpis.overtimeSeconds())
                                .number("travelMetres", kpis.travelMetres())
                                .share("productiveShare", kpis.time().productiveShare()))
                .object(
                        "lateness",
                        new ReportJson()
                                .number("visits", kpis.lateness().visits())
                                .number("seconds", kpis.lateness().seconds())
                                .number("largestSeconds", kpis.lateness().largestSeconds()))
                .list(
                        "cleaners",
                        kpis.cleaners().stream().map(SummaryReport::of).toList())
                .unassigned("unassigned", summary.result().roster().unassigned())
                .violations("violations", summary.result().report().violations());
    }

    private static ReportJson of(CleanerKpis cleaner) {
        return new ReportJson()
                .text("cleaner", cleaner.cleaner())
                .number("shifts", cleaner.shifts())
                .number("visits", cleaner.visits())
                .number("agreedWeeklySeconds", cleaner.agreedWeeklySeconds())
                .object("hours", time(cleaner.time()).number("overtimeSeconds", cleaner.overtimeSeconds()))
                .number("wageCents", cleaner.wageCents())
                .number("mileageCents", cleaner.mileageCents())
                .number("travelMetres", cleaner.travelMetres());
    }

    private static ReportJson time(TimeSplit time) {
        return new ReportJson()
                .number("paidSeconds", time.paidSeconds())
                .number("workSeconds", time.workSeconds())
                .number("serviceSeconds", time.serviceSeconds())
                .number("travelSeconds", time.travelSeconds())
                .number("homeLegSeconds", time.homeLegSeconds())
                .number("waitingSeconds", time.waitingSeconds())
                .number("restSeconds", time.restSeconds())
                .number("unpaidBreakSeconds", time.unpaidBreakSeconds());
    }
}
