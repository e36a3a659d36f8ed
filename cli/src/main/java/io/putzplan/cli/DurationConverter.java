package io.putzplan.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations as people write them ({@code 30s}, {@code 1h30m}) and as ISO 8601 does ({@code PT5M}). */
final class DurationConverter implements ITypeConverter<Duration> {

    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?", Pattern.CASE_INSENSITIVE);

    @Override
    public Duration convert(String text) {
        Duration duration = parse(text);
        if (duration == null) {
            throw new TypeConversionException("'" + text + "' must be a duration such as 30s, 5m, 1h30m or PT5M");
        }
        if (!duration.isPositive() || duration.compareTo(LONGEST) > 0) {
            throw new TypeConversionException("'" + text + "' must be above 0 and at most 168h");
        }
        return duration;
    }

    private static @Nullable Duration parse(String text) {
        try {
            if (text.toUpperCase(Locale.ROOT).startsWith("P")) {
                return Duration.parse(text);
            }
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
        Matcher matcher = SHORT_FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return null;
        }
        return Duration.ofHours(amount(matcher.group(1)))
                .plusMinutes(amount(matcher.group(2)))
                .plusSeconds(amount(matcher.group(3)));
    }

    private static long amount(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
