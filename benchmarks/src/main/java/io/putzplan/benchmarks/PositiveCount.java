package io.putzplan.benchmarks;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers from 1 to 100 000. */
final class PositiveCount implements ITypeConverter<Integer> {

    private static final int MOST = 100_000;

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' must be a whole number");
        }
        throw new TypeConversionException("'" + text + "' must be from 1 to " + MOST);
    }
}
