package io.putzplan.cli;

import io.putzplan.engine.labour.PublicHolidays;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the public holidays of a region. */
@Command(
        name = "holidays",
        description = {
            "Lists the public holidays of a region in a year, as labour rules see them.",
            "Of a part that no calendar knows, those of what it is part of."
        },
        footer = {"  putzplan holidays --region DE-BY-AUGSBURG --year 2027"})
final class HolidaysCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--region",
            required = true,
            paramLabel = "REGION",
            description = "ISO 3166 country and its parts, e.g. DE-BY or US-WA-SEATTLE.")
    private String region;

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "1970 to 2199.")
    private int year;

    @Mixin
    CommonOptions commonOptions;

    @Override
    public Integer call() {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw CommandFailure.usage("--year %d must be between %d and %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
        NavigableSet<LocalDate> days = PublicHolidays.of(List.of()).in(region, year);
        if (days.isEmpty()) {
            throw CommandFailure.usage("--region %s is in no country with a calendar".formatted(region));
        }
        PrintWriter out = spec.commandLine().getOut();
        days.forEach(day -> out.println(DAY.format(day)));
        out.flush();
        return ExitCode.DONE;
    }
}
