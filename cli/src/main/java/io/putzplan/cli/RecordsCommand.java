package io.putzplan.cli;

import io.putzplan.engine.check.WorkRecord;
import io.putzplan.engine.check.WorkRecord.Interval;
import io.putzplan.engine.check.WorkRecords;
import io.putzplan.engine.io.WorkRecordsCsv;
import io.putzplan.engine.io.WorkRecordsJson;
import io.putzplan.engine.labour.RecordDuty.Content;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.RosterProblem;
import io.putzplan.engine.roster.Roster;
import io.putzplan.engine.travel.TravelTimes;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tells what must be written down of the working time in a roster, by when, and how long it is kept. */
@Command(
        name = "records",
        description = {
            "Lists the working time of every person and day, as the law wants it recorded.",
            "Warns if the roster is unlawful."
        },
        footer = {
            "  putzplan records week.json week.roster.json",
            "  putzplan records week.json week.roster.json --csv week.records.csv"
        })
final class RecordsCommand implements Callable<Integer> {

    /** What a duty may ask for that does not follow from a roster alone. */
    private static final Set<Content> ELSEWHERE = EnumSet.of(Content.REGULAR_RATE, Content.CHANGES);

    @ParentCommand
    private Putzplan parent;

    @Mixin
    private ProblemOptions problemOptions;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "1", paramLabel = "ROSTER", description = "The roster as JSON.")
    private Path rosterFile;

    @ArgGroup
    private @Nullable Form form;

    @Mixin
    CommonOptions commonOptions;

    /** How the records are given, when not as a table. */
    static final class Form {

        @Option(names = "--csv", paramLabel = "FILE", description = "Write the records to FILE as CSV.")
        private @Nullable Path csvFile;

        @Option(names = Failures.JSON, description = "Print the records as JSON.")
        private boolean json;
    }

    @Override
    public Integer call() {
        Path csvFile = form == null ? null : form.csvFile;
        OutputFile csv = csvFile == null ? null : OutputFile.at(csvFile);
        if (csv != null) {
            csv.mustNotBe(problemOptions.problemFile(), "the problem");
            csv.mustNotBe(rosterFile, "the roster");
        }
        RosterProblem problem = Documents.problem(problemOptions.problemFile());
        Roster roster = Documents.rosterOf(problem, rosterFile, problemOptions.problemFile());
        RulePack rules = problemOptions.rulePack(problem);
        TravelTimes travelTimes = problemOptions.travelTimes(problem);
        WorkRecords records = WorkRecords.of(problem, travelTimes, rules, roster);
        LawWarning.print(
                problem,
                travelTimes,
                rules,
                roster,
                rosterFile,
                spec.commandLine().getErr());
        if (csv != null) {
            byte[] text = WorkRecordsCsv.of(records).getBytes(StandardCharsets.UTF_8);
            csv.write(stream -> stream.write(text));
            PrintWriter err = spec.commandLine().getErr();
            err.println("written to " + csv.path());
            err.flush();
        } else if (form != null && form.json) {
            OutputFile.writeTo(
                    parent.standardOutput(),
                    stream -> WorkRecordsJson.write(problem.id(), rules.id(), records, stream));
        } else {
            print(records, rules.id());
        }
        return ExitCode.DONE;
    }

    private void print(WorkRecords records, String rulePack) {
        PrintWriter out = spec.commandLine().getOut();
        Table table = new Table(
                Table.Alignment.LEFT,
                Table.Alignment.LEFT,
                Table.Alignment.LEFT,
                Table.Alignment.RIGHT,
                Table.Alignment.RIGHT,
                Table.Alignment.LEFT,
                Table.Alignment.LEFT,
                Table.Alignment.LEFT);
        table.add("person", "begin to end", "breaks", "work", "paid", "make by", "keep until", "asked by");
        records.records().forEach(day -> add(day, table));
        table.print(out, "");
        out.println(Text.count(records.records().size(), "record") + " under " + Text.printable(rulePack));
        String elsewhere = records.asked().stream()
                .filter(ELSEWHERE::contains)
                .map(Text::words)
                .collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            out.println("asked for, but not in a roster: " + elsewhere);
        }
        out.flush();
    }

    private static void add(WorkRecord day, Table table) {
        table.add(
                day.name(),
                day.day() + " " + clock(day.begin()) + " to " + clock(day.end()),
                day.breaks().stream().map(RecordsCommand::clocks).collect(Collectors.joining(", ")),
                Text.exactly(day.work().toSeconds()),
                Text.exactly(day.paid().toSeconds()),
                Objects.toString(WorkRecordsCsv.makeBy(day.obligations()), ""),
                Objects.toString(WorkRecordsCsv.keepUntil(day.obligations()), ""),
                day.obligations().stream()
                        .map(duty -> duty.ruleId() + " (" + duty.citation() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String clocks(Interval interval) {
        return clock(interval.from()) + "–" + clock(interval.until());
    }

    private static String clock(OffsetDateTime time) {
        String pattern = time.getSecond() == 0 ? "HH:mm" : "HH:mm:ss";
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }
}
