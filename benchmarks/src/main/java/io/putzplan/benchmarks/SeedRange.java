package io.putzplan.benchmarks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Seeds in a row.
 *
 * @param first smallest seed
 * @param last largest seed, inclusive
 */
record SeedRange(long first, long last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(?:-(\\d{1,9}))?");
    private static final int MOST = 1_000;

    List<Long> seeds() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }

    /** Reads {@code 7} and {@code 1-3}. */
    static final class Converter implements ITypeConverter<SeedRange> {

        @Override
        public SeedRange convert(String text) {
            Matcher matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException("'" + text + "' must be a seed or a range of seeds such as 1-3");
            }
            long first = Long.parseLong(matcher.group(1));
            long last = matcher.group(2) == null ? first : Long.parseLong(matcher.group(2));
            if (last < first || last - first >= MOST) {
                throw new TypeConversionException("'" + text + "' must go up, by at most " + MOST + " seeds");
            }
            return new SeedRange(first, last);
        }
    }
}
