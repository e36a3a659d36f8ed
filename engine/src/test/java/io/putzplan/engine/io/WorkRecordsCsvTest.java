package io.putzplan.engine.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.putzplan.engine.check.RecordObligation;
import io.putzplan.engine.check.WorkRecord;
import io.putzplan.engine.check.WorkRecord.Interval;
import io.putzplan.engine.check.WorkRecords;
import io.putzplan.engine.labour.PremiumWindow.When;
import io.putzplan.engine.labour.RecordDuty.Content;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkRecordsCsvTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private static OffsetDateTime at(String clock) {
        return OffsetDateTime.parse("2027-03-01T" + clock + ":00+01:00");
    }

    private static WorkRecords named(String name, Set<Content> asked) {
        WorkRecord day = new WorkRecord(
                "c-1",
                name,
                DAY,
                at("08:00"),
                at("17:30"),
                List.of(new Interval(at("12:00"), at("12:30"))),
                Duration.ofHours(9),
                Duration.ofHours(9),
                Duration.ofHours(1),
                Map.of(When.NIGHT, Duration.ofMinutes(30)),
                null,
                DAY,
                Duration.ofHours(38),
                List.of(
                        new RecordObligation("a", "Law §1", DAY.plusDays(7), DAY.plusYears(2)),
                        new RecordObligation("b", "Law §2", DAY.plusDays(3), DAY.plusYears(5))));
        return new WorkRecords(List.of(day), asked);
    }

    @Test
    void writesARowPerDayWithTheStrictestDays() {
        assertThat(WorkRecordsCsv.of(named("Ada", Set.of(Content.BEGIN))))
                .isEqualTo("person,name,day,begin,end,breaks,work_seconds,paid_seconds,asked_by,make_by,keep_until\r\n"
                        + "c-1,Ada,2027-03-01,2027-03-01T08:00:00+01:00,2027-03-01T17:30:00+01:00,"
                        + "2027-03-01T12:00:00+01:00/2027-03-01T12:30:00+01:00,32400,32400,a (Law §1); b (Law §2),"
                        + "2027-03-04,2032-03-01\r\n");
    }

    @Test
    void addsColumnsThatADutyAsksFor() {
        String csv =
                WorkRecordsCsv.of(named("Ada", Set.of(Content.OVERTIME, Content.PREMIUM_HOURS, Content.WEEKLY_HOURS)));

        assertThat(csv)
                .startsWith("person,name,day,begin,end,breaks,work_seconds,paid_seconds,overtime_seconds,night_seconds,"
                        + "sunday_seconds,holiday_seconds,high_holiday_seconds,workweek_start,week_seconds,asked_by")
                .contains(",32400,32400,3600,1800,,,,2027-03-01,136800,");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(WorkRecordsCsv.of(named("Ada \"A\", Lovelace\nx", Set.of())))
                .contains("c-1,\"Ada \"\"A\"\", Lovelace\nx\",2027-03-01");
    }

    @Test
    void keepsANameFromBeingAFormula() {
        assertThat(WorkRecordsCsv.of(named("=1+1", Set.of()))).contains("c-1,'=1+1,2027-03-01");
    }

    @Test
    void writesALinePerDayAsJson() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkRecordsJson.write("week", "DE", named("Ada", Set.of(Content.BEGIN)), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\n  \"problem\": \"week\",\n  \"rulePack\": \"DE\",\n  \"asked\": [")
                .contains("\"premiumSeconds\": {\"NIGHT\": 1800}", "\"makeBy\": \"2027-03-08\"");
    }
}
