package io.putzplan.engine.io;

import io.putzplan.engine.check.RecordObligation;
import io.putzplan.engine.check.WorkRecord;
import io.putzplan.engine.check.WorkRecord.Interval;
import io.putzplan.engine.check.WorkRecords;
import io.putzplan.engine.labour.PremiumWindow.When;
import java.io.OutputStream;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Records of working time as JSON, a line per person and day. */
public final class WorkRecordsJson {

    /** Document, list of records. */
    private static final int EXPANDED_DEPTH = 2;

    private final JsonProperties json;

    private WorkRecordsJson(JsonGenerator json) {
        this.json = new JsonProperties(json);
    }

    /**
     * Writes {@code records} as UTF-8. The stream is flushed and left open.
     *
     * @param problem id of the problem
     * @param rulePack id of the rule pack whose duties are told
     * @throws java.io.UncheckedIOException when the stream fails
     */
    public static void write(String problem, String rulePack, WorkRecords records, OutputStream out) {
        JsonOutput.write(out, EXPANDED_DEPTH, json -> new WorkRecordsJson(json).write(problem, rulePack, records));
    }

    private void write(String problem, String rulePack, WorkRecords records) {
        json.object(() -> {
            json.text("problem", problem);
            json.text("rulePack", rulePack);
            json.textsUnlessEmpty("asked", records.asked());
            json.array("records", records.records(), this::day);
        });
    }

    private void day(WorkRecord day) {
        json.text("person", day.person());
        json.text("name", day.name());
        json.text("day", day.day());
        json.text("begin", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.begin()));
        json.text("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.end()));
        json.array("breaks", day.breaks(), this::interval);
        json.number("workSeconds", day.work().toSeconds());
        json.number("paidSeconds", day.paid().toSeconds());
        seconds("overtimeSeconds", day.overtime());
        if (day.premiums() != null) {
            premiums(day.premiums());
        }
        if (day.scheduled() != null) {
            Interval scheduled = day.scheduled();
            json.object("scheduled", () -> interval(scheduled));
        }
        json.textIfGiven("workweekStart", day.workweekStart());
        seconds("weekSeconds", day.weekWork());
        json.array("askedBy", day.obligations(), this::obligation);
    }

    private void premiums(Map<When, Duration> premiums) {
        json.object("premiumSeconds", () -> {
            for (When when : When.values()) {
                seconds(when.name(), premiums.get(when));
            }
        });
    }

    private void interval(Interval interval) {
        json.text("from", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.from()));
        json.text("until", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(interval.until()));
    }

    private void obligation(RecordObligation duty) {
        json.text("ruleId", duty.ruleId());
        json.text("citation", duty.citation());
        json.textIfGiven("makeBy", duty.makeBy());
        json.text("keepUntil", duty.keepUntil());
    }

    private void seconds(String name, @Nullable Duration duration) {
        if (duration != null) {
            json.number(name, duration.toSeconds());
        }
    }
}
