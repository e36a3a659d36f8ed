package io.putzplan.engine.io;

import io.putzplan.engine.io.JsonValue.Flag;
import io.putzplan.engine.io.JsonValue.Properties;
import io.putzplan.engine.io.JsonValue.Text;
import io.putzplan.engine.labour.ClockWindow;
import io.putzplan.engine.labour.Comparison;
import io.putzplan.engine.labour.Window;
import io.putzplan.engine.labour.WorkTimeDefinition.LegShare;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values are written that only law has: thresholds, windows, periods, regions. */
final class LawFormats {

    static final Format<Comparison> COMPARISON = Formats.oneOf(Comparison.class);

    /** A duration that is not zero. */
    static final Format<Duration> POSITIVE = Format.of(Formats.DURATION.needed(), (value, place) -> {
        Duration duration = Formats.DURATION.read(value, place);
        if (duration != null && duration.isZero()) {
            place.error("OUT_OF_RANGE", value.shown(), "must be above zero");
            return null;
        }
        return duration;
    });

    static final Format<LocalTime> CLOCK_TIME =
            Formats.scalar("must be a time of day such as 06:30", "\\d{2}:\\d{2}", LocalTime::parse);
    static final Format<MonthDay> MONTH_DAY = Formats.scalar(
            "must be a day of the year such as 05-01", "\\d{2}-\\d{2}", text -> MonthDay.parse("--" + text));
    static final Format<Period> PERIOD = Formats.scalar(
            "must be a period such as P24W or P6M",
            "P(?=\\d)(\\d{1,3}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,5}D)?",
            Period::parse);
    static final Format<String> PACK_ID = Formats.scalar(
            "must be an id such as DE or OUR-FIRM", "[A-Za-z0-9][A-Za-z0-9._-]{0,39}", Function.identity());
    static final Format<String> REGION = Formats.scalar(
            "must be a region such as DE-BY or US-WA-SEATTLE", "[A-Z]{2}(-[A-Z0-9]{1,20}){0,5}", Function.identity());

    /** A part of every day. */
    static final Format<ClockWindow> CLOCK_WINDOW = (value, place) -> Fields.read(
            value,
            place,
            fields -> new ClockWindow(fields.required("from", CLOCK_TIME), fields.required("until", CLOCK_TIME)));

    /** A percentage on top of, or of, something. */
    static final Format<Integer> PERCENT = whole(0, 1_000);

    static final Format<Integer> DAYS = whole(0, 3_660);

    private static final Format<LegShare> SHARE_NAME = Formats.oneOf(LegShare.class);

    /** How much of a leg counts: all, nothing, or what the name says. */
    static final Format<LegShare> LEG_SHARE =
            Format.of("must be true, false or \"BEYOND_COMMUTE\"", LawFormats::legShare);

    private LawFormats() {}

    /** A whole number in a range, both ends included. */
    static Format<Integer> whole(int least, int most) {
        return Format.of("must be a whole number", (value, place) -> {
            Long number = Formats.WHOLE_NUMBER.read(value, place);
            if (number != null && (number < least || number > most)) {
                place.error("OUT_OF_RANGE", value.shown(), "must be %d to %d".formatted(least, most));
                return null;
            }
            return number == null ? null : Math.toIntExact(number);
        });
    }

    /** A span that rolls over days, weeks or months. */
    static @Nullable Window rolling(JsonValue value, Place place) {
        return window(value, place, Set.of(Window.Kind.ROLLING));
    }

    /** A span of whole weeks that begin on a fixed day. */
    static @Nullable Window weeks(JsonValue value, Place place) {
        return window(value, place, Set.of(Window.Kind.CALENDAR_WEEK, Window.Kind.WORKWEEK));
    }

    /** A span of whole weeks, which may roll. */
    static @Nullable Window anyWeeks(JsonValue value, Place place) {
        return window(value, place, Set.of(Window.Kind.ROLLING, Window.Kind.CALENDAR_WEEK, Window.Kind.WORKWEEK));
    }

    private static @Nullable Window window(JsonValue value, Place place, Set<Window.Kind> allowed) {
        Window window = Fields.read(
                value,
                place,
                fields -> new Window(
                        fields.required("kind", Formats.oneOf(Window.Kind.class)), fields.required("length", PERIOD)));
        if (window.kind() == null || window.length() == null) {
            return null;
        }
        if (!allowed.contains(window.kind())) {
            String names = Stream.of(Window.Kind.values())
                    .filter(allowed::contains)
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
            place.property("kind").error("UNKNOWN_VALUE", window.kind().name(), "must here be one of " + names);
            return null;
        }
        boolean months = window.length().toTotalMonths() > 0;
        long days = window.length().get(ChronoUnit.DAYS);
        boolean sound = window.kind() == Window.Kind.ROLLING ? days == 0 || !months : !months && days % 7 == 0;
        if (window.length().isZero() || !sound) {
            place.property("length")
                    .error(
                            "OUT_OF_RANGE",
                            window.length().toString(),
                            window.kind() == Window.Kind.ROLLING
                                    ? "must be days, weeks or months, above zero and not mixed"
                                    : "must be whole weeks, above zero");
            return null;
        }
        return window;
    }

    /** Reports the first element of {@code list} that does not follow on the one before. */
    static <T> void checkOrder(List<T> list, Place place, BiPredicate<T, T> follows, String needed) {
        for (int i = 1; i < list.size(); i++) {
            if (!follows.test(list.get(i - 1), list.get(i))) {
                place.element(i).error("WRONG_ORDER", "element " + i, needed);
                return;
            }
        }
    }

    /** An object whose properties are the constants of {@code type}, each at most once. */
    static <E extends Enum<E>, T> Format<Map<E, T>> byName(Class<E> type, Format<T> format) {
        return Format.of("must be an object", (value, place) -> {
            Map<E, T> read = new EnumMap<>(type);
            Fields.read(value, place, fields -> {
                for (E constant : type.getEnumConstants()) {
                    @Nullable T element = fields.optional(constant.name(), format);
                    if (element != null) {
                        read.put(constant, element);
                    }
                }
                return read;
            });
            return value instanceof Properties ? read : null;
        });
    }

    private static @Nullable LegShare legShare(JsonValue value, Place place) {
        return switch (value) {
            case Flag flag -> flag.value() ? LegShare.ALL : LegShare.NONE;
            case Text text -> SHARE_NAME.read(value, place);
            default -> {
                place.error("WRONG_TYPE", value.shown(), "must be true, false or \"BEYOND_COMMUTE\"");
                yield null;
            }
        };
    }
}
