package io.putzplan.engine.io;

import io.putzplan.engine.check.RecordObligation;
import io.putzplan.engine.check.WorkRecord;
import io.putzplan.engine.check.WorkRecord.Interval;
import io.putzplan.engine.check.WorkRecords;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RecordDuty.Content;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records of working time as CSV (RFC 4180, UTF-8): a row per person and day. The order of the columns never changes; those
 * that only some duties ask for are there when one in the pack does.
 */
public final class WorkRecordsCsv {

    private static final String LINE_END = "\r\n";

    private WorkRecordsCsv() {}

    /** The whole file, headed by the names of the columns. */
    public static String of(WorkRecords records) {
        Map<String, Function<WorkRecord, String>> columns = columns(records.asked());
        StringBuilder csv = new StringBuilder(String.join(",", columns.keySet())).append(LINE_END);
        for (WorkRecord day : records.records()) {
            csv.append(columns.values().stream()
                            .map(column -> cell(column.apply(day)))
                            .collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return csv.toString();
    }

    private static Map<String, Function<WorkRecord, String>> columns(Set<Content> asked) {
        Map<String, Function<WorkRecord, String>> columns = new LinkedHashMap<>();
        columns.put("person", day -> harmless(day.person()));
        columns.put("name", day -> harmless(day.name()));
        columns.put("day", day -> day.day().toString());
        columns.put("begin", day -> text(day.begin()));
        columns.put("end", day -> text(day.end()));
        columns.put(
                "breaks", day -> day.breaks().stream().map(WorkRecordsCsv::text).collect(Collectors.joining(";")));
        columns.put("work_seconds", day -> text(day.work()));
        columns.put("paid_seconds", day -> text(day.paid()));
        if (asked.contains(Content.OVERTIME)) {
            columns.put("overtime_seconds", day -> text(day.overtime()));
        }
        if (asked.contains(Content.PREMIUM_HOURS)) {
            for (When when : When.values()) {
                columns.put(
                        when.name().toLowerCase(Locale.ROOT) + "_seconds",
                        day -> day.premiums() == null ? "" : text(day.premiums().get(when)));
            }
        }
        if (asked.contains(Content.SCHEDULE)) {
            columns.put("scheduled", day -> day.scheduled() == null ? "" : text(day.scheduled()));
        }
        if (asked.contains(Content.WORKWEEK_START) || asked.contains(Content.WEEKLY_HOURS)) {
            columns.put("workweek_start", day -> Objects.toString(day.workweekStart(), ""));
        }
        if (asked.contains(Content.WEEKLY_HOURS)) {
            columns.put("week_seconds", day -> text(day.weekWork()));
        }
        columns.put(
                "asked_by",
                day -> day.obligations().stream()
                        .map(duty -> duty.ruleId() + " (" + duty.citation() + ")")
                        .collect(Collectors.joining("; ")));
        columns.put("make_by", day -> Objects.toString(makeBy(day.obligations()), ""));
        columns.put("keep_until", day -> Objects.toString(keepUntil(day.obligations()), ""));
        return columns;
    }

    /** The first day by which any duty wants the record made; null when none says. */
    public static @Nullable LocalDate makeBy(List<RecordObligation> obligations) {
        return obligations.stream()
                .map(RecordObligation::makeBy)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The last day until which any duty wants it kept; null when there are none. */
    public static @Nullable LocalDate keepUntil(List<RecordObligation> obligations) {
        return obligations.stream()
                .map(RecordObligation::keepUntil)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String text(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static String text(Interval interval) {
        return text(interval.from()) + "/" + text(interval.until());
    }

    private static String text(@Nullable Duration duration) {
        return duration == null ? "" : Long.toString(duration.toSeconds());
    }

    /** Text that a spreadsheet does not take for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String cell(String text) {
        boolean quoted = text.chars().anyMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
