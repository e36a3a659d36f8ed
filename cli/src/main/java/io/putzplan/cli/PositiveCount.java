package io.putzplan.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers above 0. */
final class PositiveCount implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            long count = Long.parseLong(text);
            if (count > 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' must be a whole number above 0");
        }
        throw new TypeConversionException(text + " must be above 0");
    }
}
