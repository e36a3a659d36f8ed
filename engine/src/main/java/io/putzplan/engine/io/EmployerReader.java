package io.putzplan.engine.io;

import io.putzplan.engine.problem.Employer;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.HistoryPolicy;
import io.putzplan.engine.problem.PublicHoliday;
import java.util.TreeSet;

/** Reads what labour rules ask of the firm and its calendar. */
final class EmployerReader {

    private static final Format<EmployerTrait> TRAIT = Formats.oneOf(EmployerTrait.class);
    private static final Format<HistoryPolicy> HISTORY_POLICY = Formats.oneOf(HistoryPolicy.class);

    private EmployerReader() {}

    static Employer employer(JsonValue value, Place place) {
        Employer standard = Employer.DEFAULT;
        return Fields.read(
                value,
                place,
                fields -> new Employer(
                        new TreeSet<>(fields.list("traits", TRAIT)),
                        Formats.toInt(fields.optional("employees", Formats.WHOLE_NUMBER, (long) standard.employees())),
                        fields.optional("region", Formats.TEXT),
                        fields.optional("historyPolicy", HISTORY_POLICY, standard.historyPolicy())));
    }

    static PublicHoliday publicHoliday(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new PublicHoliday(
                        fields.required("day", Formats.DATE), fields.required("region", Formats.TEXT)));
    }
}
