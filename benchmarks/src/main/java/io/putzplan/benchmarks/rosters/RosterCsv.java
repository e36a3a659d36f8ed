package io.putzplan.benchmarks.rosters;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Runs as CSV (RFC 4180): a head, then a line per run; costs in minor units of the problem's currency. */
public final class RosterCsv {

    private final CsvWriter csv;

    /** Writes the head to {@code target}, which the caller closes. */
    public RosterCsv(Writer target) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
        csv.writeRecord(List.of(
                "problem",
                "algorithm",
                "limit_s",
                "seed",
                "unassigned_mandatory",
                "hard_s",
                "unassigned_points",
                "cost",
                "wages",
                "mileage",
                "idle",
                "preference",
                "used_shift",
                "credit",
                "steps",
                "steps_per_s"));
    }

    /** Writes one line and hands it on, so that an interrupted benchmark keeps what it measured. */
    public void write(RosterRun run) {
        csv.writeRecord(List.of(
                run.problem(),
                run.algorithm().name(),
                Long.toString(run.limitSeconds()),
                Long.toString(run.seed()),
                Integer.toString(run.unassigned()),
                Long.toString(run.cost().hardSeconds()),
                Long.toString(run.cost().unassignedPoints()),
                Long.toString(run.cost().totalCents()),
                Long.toString(run.cost().wageCents()),
                Long.toString(run.cost().travelCents()),
                Long.toString(run.cost().idleCents()),
                Long.toString(run.cost().preferenceCents()),
                Long.toString(run.cost().usedShiftCents()),
                Long.toString(run.cost().creditCents()),
                Long.toString(run.steps()),
                String.format(Locale.ROOT, "%.0f", run.stepsPerSecond())));
        flush();
    }

    private void flush() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
