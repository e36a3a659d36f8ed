package io.putzplan.cli;

import static io.putzplan.cli.Table.Alignment.LEFT;
import static io.putzplan.cli.Table.Alignment.RIGHT;

import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.roster.CleanerKpis;
import io.putzplan.engine.roster.Kpis;
import io.putzplan.engine.roster.Obstacle;
import io.putzplan.engine.roster.RosterCost;
import io.putzplan.engine.roster.TimeSplit;
import io.putzplan.engine.roster.UnassignedVisit;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a dispatcher wants to know of a new roster: people first, the verdict last. */
final class SummaryPrinter {

    private static final int MOST_UNASSIGNED_SHOWN = 10;
    private static final int LONGEST_LABEL = 30;

    private final PrintWriter writer;
    private final Terminal terminal;

    SummaryPrinter(PrintWriter writer, Terminal terminal) {
        this.writer = writer;
        this.terminal = terminal;
    }

    void print(SolveSummary summary) {
        writer.println(ProblemText.describe(summary.problem(), summary.rulePack()));
        writer.println();
        printCleaners(summary);
        printUnassigned(summary.coverage().unassignedMandatory());
        writer.println();
        printTotals(summary);
    }

    private void printCleaners(SolveSummary summary) {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
        table.add("Cleaner", "contract", "paid", "overtime", "visits", "travel/paid", "paid of contract");
        HoursBar bar = new HoursBar(terminal.blocks());
        long weeks = Math.ceilDiv(summary.problem().days().count(), 7L);
        Iterator<Cleaner> cleaners = summary.problem().cleaners().iterator();
        for (CleanerKpis kpis : summary.kpis().cleaners()) {
            long contractSeconds = weeks * kpis.agreedWeeklySeconds();
            long paidSeconds = kpis.time().paidSeconds();
            table.add(
                    label(cleaners.next()),
                    Text.hours(contractSeconds),
                    Text.hours(paidSeconds),
                    kpis.overtimeSeconds() == 0 ? "" : Text.hours(kpis.overtimeSeconds()),
                    Integer.toString(kpis.visits()),
                    Text.percent(travelSeconds(kpis.time()), paidSeconds),
                    bar.of(paidSeconds, contractSeconds));
        }
        table.print(writer, "");
    }

    private static String label(Cleaner cleaner) {
        String name = cleaner.name();
        String label = name == null || name.equals(cleaner.id()) ? cleaner.id() : cleaner.id() + " " + name;
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    /** All travel, of which home legs need not be paid: it may be longer than paid time. */
    private static long travelSeconds(TimeSplit time) {
        return time.travelSeconds() + time.homeLegSeconds();
    }

    private void printUnassigned(List<UnassignedVisit> visits) {
        if (visits.isEmpty()) {
            return;
        }
        writer.println();
        writer.println(terminal.emphasised(Text.count(visits.size(), "mandatory visit") + " unassigned"));
        Table table = new Table(LEFT, LEFT);
        visits.stream().limit(MOST_UNASSIGNED_SHOWN).forEach(visit -> table.add(visit.visit(), reasons(visit)));
        table.print(writer, "  ");
        if (visits.size() > MOST_UNASSIGNED_SHOWN) {
            writer.println("  and %d more, all listed in the roster".formatted(visits.size() - MOST_UNASSIGNED_SHOWN));
        }
    }

    private static String reasons(UnassignedVisit visit) {
        return visit.obstacles().entrySet().stream()
                .map(entry -> reason(entry.getKey()) + " (" + Text.count(entry.getValue(), "cleaner") + ")")
                .collect(Collectors.joining(", "));
    }

    private static String reason(Obstacle obstacle) {
        return switch (obstacle) {
            case PROHIBITED_PAIR -> "not allowed there";
            case PINNED_ELSEWHERE -> "promised to another";
            case SKILL -> "skill missing";
            case HOUSEHOLD_REQUIREMENT -> "home unsuitable";
            case NOT_AVAILABLE -> "not available";
            case REACH -> "too far";
            case NO_ROOM -> "no room";
            case LABOUR_RULE -> "labour rule in the way";
            case COUPLED -> "fits, but not with the visit it is coupled to";
            case NOT_CHOSEN -> "possible, not chosen";
        };
    }

    private void printTotals(SolveSummary summary) {
        Coverage coverage = summary.coverage();
        total(
                "Visits",
                String.format(
                        Locale.ROOT,
                        "%,d of %,d mandatory served, %,d of %,d optional",
                        coverage.servedMandatoryCount(),
                        coverage.mandatoryCount(),
                        coverage.servedOptionalCount(),
                        coverage.optionalCount()));
        Kpis kpis = summary.kpis();
        TimeSplit time = kpis.time();
        total(
                "Paid",
                "%s h, of them %s h overtime"
                        .formatted(Text.hours(time.paidSeconds()), Text.hours(kpis.overtimeSeconds())));
        total(
                "Service",
                "%s h, productive share %s"
                        .formatted(Text.hours(time.serviceSeconds()), Text.percent(time.productiveShare())));
        total(
                "Travel",
                String.format(
                        Locale.ROOT,
                        "%s h between homes, %s h from and to home, paid or not, %,d km",
                        Text.hours(time.travelSeconds()),
                        Text.hours(time.homeLegSeconds()),
                        Math.round(kpis.travelMetres() / 1000.0)));
        total(
                "Breaks",
                "%s h waiting, %s h paid rests, %s h unpaid breaks"
                        .formatted(
                                Text.hours(time.waitingSeconds()),
                                Text.hours(time.restSeconds()),
                                Text.hours(time.unpaidBreakSeconds())));
        total("Cost", cost(summary.problem().currency(), summary.result().cost()));
        total("Check", CheckCommand.verdict(summary.result().report(), summary.rulePack()));
        total("Roster", summary.file().toString());
    }

    private void total(String label, String text) {
        writer.println(terminal.emphasised("%-8s".formatted(label)) + text);
    }

    private static String cost(String currency, RosterCost cost) {
        return "%s = wages %s + mileage %s + idle %s + preferences %s + used shifts %s%s%s - credit %s"
                .formatted(
                        Text.money(currency, cost.totalCents()),
                        Text.amount(cost.wageCents()),
                        Text.amount(cost.travelCents()),
                        Text.amount(cost.idleCents()),
                        Text.amount(cost.preferenceCents()),
                        Text.amount(cost.usedShiftCents()),
                        ifAny("travel time", cost.travelTimeCents()),
                        ifAny("lateness", cost.latenessCents() + cost.largestLatenessCents()),
                        Text.amount(cost.creditCents()));
    }

    private static String ifAny(String part, long cents) {
        return cents == 0 ? "" : " + " + part + " " + Text.amount(cents);
    }
}
