package io.putzplan.cli;

import io.putzplan.cli.Table.Alignment;
import io.putzplan.engine.check.PayLine;
import io.putzplan.engine.check.PayWeek;
import io.putzplan.engine.io.ReportJson;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.Cleaner;
import io.putzplan.engine.problem.RosterProblem;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pay weeks as a table for people, as CSV and as JSON. */
final class PayReport {

    private PayReport() {}

    /** One block for each week in which something is owed, then the totals. */
    static void print(RosterProblem problem, List<PayWeek> weeks, PrintWriter out) {
        for (PayWeek week : weeks) {
            if (!week.lines().isEmpty()) {
                out.println(Text.printable("%s, week of %s: %s"
                        .formatted(name(problem, week.cleaner()), week.firstDay(), sums(problem, List.of(week)))));
                table(week).print(out, "  ");
            }
        }
        out.println("in all: " + sums(problem, weeks));
    }

    private static String name(RosterProblem problem, String id) {
        return problem.cleaners().stream()
                .filter(cleaner -> cleaner.id().equals(id))
                .map(Cleaner::name)
                .filter(name -> name != null)
                .findFirst()
                .map(name -> id + " " + name)
                .orElse(id);
    }

    private static String sums(RosterProblem problem, List<PayWeek> weeks) {
        return "wages %s, mileage %s"
                .formatted(
                        Text.money(problem.currency(), wages(weeks)), Text.money(problem.currency(), mileage(weeks)));
    }

    private static long wages(List<PayWeek> weeks) {
        return weeks.stream().mapToLong(PayWeek::wageCents).sum();
    }

    private static long mileage(List<PayWeek> weeks) {
        return weeks.stream().mapToLong(PayWeek::mileageCents).sum();
    }

    private static Table table(PayWeek week) {
        Table table = new Table(
                Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.LEFT, Alignment.LEFT);
        for (PayLine line : week.lines()) {
            table.add(
                    Text.words(line.kind()),
                    line.seconds() == 0 ? "" : Text.exactly(line.seconds()),
                    line.percent() == 0 ? "" : line.percent() + " %",
                    Text.amount(line.cents()),
                    line.ruleId(),
                    line.citation());
        }
        return table;
    }

    /** A header and one row for each line. */
    static String csv(List<PayWeek> weeks) {
        StringBuilder text = new StringBuilder("cleaner,week,kind,ruleId,citation,seconds,percent,cents\n");
        for (PayWeek week : weeks) {
            for (PayLine line : week.lines()) {
                text.append(row(
                        week.cleaner(),
                        week.firstDay(),
                        line.kind(),
                        line.ruleId(),
                        line.citation(),
                        line.seconds(),
                        line.percent(),
                        line.cents()));
            }
        }
        return text.toString();
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(Object::toString).map(PayReport::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean isPlain = cell.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Everything. */
    static ReportJson json(RosterProblem problem, RulePack rules, List<PayWeek> weeks) {
        return new ReportJson()
                .text("problem", problem.id())
                .text("rulePack", rules.id())
                .text("currency", problem.currency())
                .number("wageCents", wages(weeks))
                .number("mileageCents", mileage(weeks))
                .list("weeks", weeks.stream().map(PayReport::json).toList());
    }

    private static ReportJson json(PayWeek week) {
        return new ReportJson()
                .text("cleaner", week.cleaner())
                .text("firstDay", week.firstDay().toString())
                .number("wageCents", week.wageCents())
                .number("mileageCents", week.mileageCents())
                .list("lines", week.lines().stream().map(PayReport::json).toList());
    }

    private static ReportJson json(PayLine line) {
        return new ReportJson()
                .text("kind", line.kind().name())
                .text("ruleId", line.ruleId())
                .text("citation", line.citation())
                .number("seconds", line.seconds())
                .number("percent", line.percent())
                .number("cents", line.cents());
    }
}
