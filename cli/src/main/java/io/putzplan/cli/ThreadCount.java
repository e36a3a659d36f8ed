package io.putzplan.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of threads. */
final class ThreadCount implements ITypeConverter<Integer> {

    private static final int MOST = 1_024;

    @Override
    public Integer convert(String text) {
        try {
            int count = Integer.parseInt(text);
            if (count >= 1 && count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' must be a whole number from 1 to " + MOST);
        }
        throw new TypeConversionException(text + " must be from 1 to " + MOST);
    }
}
