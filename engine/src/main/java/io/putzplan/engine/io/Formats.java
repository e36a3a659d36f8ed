package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Flag;
import io.putzplan.engine.io.JsonValue.Numeral;
import io.putzplan.engine.io.JsonValue.Text;
import io.putzplan.engine.problem.Location;
import io.putzplan.engine.problem.ProblemIssue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How single values are written in our documents. Patterns stand before the parsers of the library, which accept more. */
final class Formats {

    private static final String DATE_PATTERN = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME_PATTERN = DATE_PATTERN + "T\\d{2}:\\d{2}(:\\d{2})?";

    static final Format<String> TEXT = Format.of("must be a text", Formats::text);
    static final Format<LocalDate> DATE = scalar("must be a date such as 2026-03-02", DATE_PATTERN, LocalDate::parse);
    static final Format<LocalDateTime> DATE_TIME =
            scalar("must be a civil time such as 2026-03-02T09:30", TIME_PATTERN, LocalDateTime::parse);
    static final Format<OffsetDateTime> OFFSET_DATE_TIME = scalar(
            "must be a time with offset such as 2026-03-02T09:30:00+01:00",
            TIME_PATTERN + "(Z|[+-]\\d{2}:\\d{2})",
            OffsetDateTime::parse);
    static final Format<Duration> DURATION = scalar(
            "must be a duration such as PT2H30M", "PT(?=\\d)(\\d{1,7}H)?(\\d{1,9}M)?(\\d{1,9}S)?", Duration::parse);
    static final Format<Long> WHOLE_NUMBER = Format.of("must be a whole number", Formats::wholeNumber);
    /** A number of seconds, metres or things. */
    static final Format<Long> AMOUNT = Format.of("must be a whole number, 0 or more", Formats::amount);

    static final Format<Double> NUMBER = Format.of("must be a number", Formats::number);
    static final Format<Boolean> FLAG = Format.of("must be true or false", Formats::flag);
    static final Format<ZoneId> ZONE = Format.of("must be an IANA time zone such as Europe/Berlin", Formats::zone);

    private static final Set<String> ZONE_IDS = new TreeSet<>(ZoneId.getAvailableZoneIds());

    private Formats() {}

    /** The constants of {@code type} by name. */
    static <E extends Enum<E>> Format<E> oneOf(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> names = constants.stream().map(Enum::name).toList();
        String needed = "must be one of " + String.join(", ", names);
        return Format.of(needed, (value, place) -> {
            if (!(value instanceof Text text)) {
                place.error("WRONG_TYPE", value.shown(), needed);
                return null;
            }
            int index = names.indexOf(text.value());
            if (index < 0) {
                place.error("UNKNOWN_VALUE", value.shown(), needed, ProblemIssue.nearestName(text.value(), names));
                return null;
            }
            return constants.get(index);
        });
    }

    /** {@code value}, or the nearest int; an int that far out is out of any range. */
    static int toInt(long value) {
        return Math.toIntExact(Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static Location location(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Location(fields.requiredOr("lat", NUMBER, 0.0), fields.requiredOr("lon", NUMBER, 0.0)));
    }

    private static String text(JsonValue value, Place place) {
        if (value instanceof Text text) {
            return text.value();
        }
        place.error("WRONG_TYPE", value.shown(), "must be a text");
        // The likely meaning of a bare number, so that references to it are not reported as well.
        return value.shown();
    }

    private static @Nullable Long wholeNumber(JsonValue value, Place place) {
        if (!(value instanceof Numeral numeral)) {
            place.error("WRONG_TYPE", value.shown(), "must be a whole number");
            return null;
        }
        try {
            return Long.valueOf(numeral.text());
        } catch (NumberFormatException e) {
            boolean whole = numeral.text().matches("-?\\d+");
            String needed = whole ? "must have at most 18 digits" : "must be a whole number";
            place.error(whole ? "OUT_OF_RANGE" : "WRONG_TYPE", value.shown(), needed);
            return null;
        }
    }

    private static @Nullable Long amount(JsonValue value, Place place) {
        Long amount = wholeNumber(value, place);
        if (amount != null && (amount < 0 || amount > Integer.MAX_VALUE)) {
            place.error("OUT_OF_RANGE", value.shown(), "must be 0 to " + Integer.MAX_VALUE);
            return null;
        }
        return amount;
    }

    private static @Nullable Double number(JsonValue value, Place place) {
        if (!(value instanceof Numeral numeral)) {
            place.error("WRONG_TYPE", value.shown(), "must be a number");
            return null;
        }
        return Double.valueOf(numeral.text());
    }

    private static @Nullable Boolean flag(JsonValue value, Place place) {
        if (value instanceof Flag flag) {
            return flag.value();
        }
        place.error("WRONG_TYPE", value.shown(), "must be true or false");
        return null;
    }

    private static @Nullable ZoneId zone(JsonValue value, Place place) {
        String needed = "must be an IANA time zone such as Europe/Berlin";
        if (!(value instanceof Text text)) {
            place.error("WRONG_TYPE", value.shown(), needed);
            return null;
        }
        if (!ZONE_IDS.contains(text.value())) {
            place.error("UNKNOWN_VALUE", value.shown(), needed, ProblemIssue.nearestName(text.value(), ZONE_IDS));
            return null;
        }
        return ZoneId.of(text.value());
    }

    /** Text that matches {@code pattern} and that {@code parser} takes. */
    static <T> Format<T> scalar(String needed, String pattern, Function<String, T> parser) {
        Pattern compiled = Pattern.compile(pattern);
        return Format.of(needed, (value, place) -> {
            if (!(value instanceof Text text)) {
                place.error("WRONG_TYPE", value.shown(), needed);
                return null;
            }
            try {
                if (compiled.matcher(text.value()).matches()) {
                    return parser.apply(text.value());
                }
            } catch (DateTimeException e) {
                // Right in form but not on any calendar; reported below.
            }
            place.error("BAD_FORMAT", value.shown(), needed);
            return null;
        });
    }
}
