package io.putzplan.datasets.generate;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.putzplan.engine.problem.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Real addresses on which homes and households can be put.
 *
 * @param addresses without duplicates, at least one
 */
public record AddressBook(List<Address> addresses) {

    private static final List<String> COLUMNS = List.of("street", "number", "postcode", "city", "lat", "lon");

    /** Leaves rows of the wrong length to us, who can name their line. */
    private static final CsvReader.CsvReaderBuilder READER = CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(true);

    public AddressBook {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("address book: no address, must hold at least one");
        }
    }

    /**
     * Reads a UTF-8 file with the header {@code street,number,postcode,city,lat,lon}, in any order; further columns are
     * ignored, and of several lines for the same place or the same address the first counts.
     *
     * @throws IllegalArgumentException when the file is not such a table, with file, line, value found and value needed
     * @throws IOException when the file cannot be read
     */
    public static AddressBook read(Path csv) throws IOException {
        List<Address> addresses = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> reader = READER.ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : reader) {
                requireColumns(csv, row);
                Address address = address(csv, row);
                if (isNew(address, seen)) {
                    addresses.add(address);
                }
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException("%s: not a CSV table (%s)".formatted(csv, e.getMessage()), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("%s: no address, must hold at least one below the header %s"
                    .formatted(csv, String.join(",", COLUMNS)));
        }
        return new AddressBook(addresses);
    }

    private static void requireColumns(Path csv, NamedCsvRecord row) {
        for (String column : COLUMNS) {
            if (!row.getHeader().contains(column)) {
                throw new IllegalArgumentException("%s:1: header %s has no column \"%s\", must be %s"
                        .formatted(csv, String.join(",", row.getHeader()), column, String.join(",", COLUMNS)));
            }
        }
    }

    private static Address address(Path csv, NamedCsvRecord row) {
        if (row.getFieldCount() != row.getHeader().size()) {
            throw new IllegalArgumentException("%s:%d: %d fields, must be %d"
                    .formatted(
                            csv,
                            row.getStartingLineNumber(),
                            row.getFieldCount(),
                            row.getHeader().size()));
        }
        return new Address(
                row.getField("street").strip(),
                row.getField("number").strip(),
                row.getField("postcode").strip(),
                row.getField("city").strip(),
                new Location(degrees(csv, row, "lat", 90), degrees(csv, row, "lon", 180)));
    }

    private static double degrees(Path csv, NamedCsvRecord row, String column, int limit) {
        String text = row.getField(column).strip();
        double value = Double.NaN;
        try {
            value = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            // Not a number, and reported as such below.
        }
        if (!(Math.abs(value) <= limit)) {
            throw new IllegalArgumentException("%s:%d: %s \"%s\", must be degrees from -%d to %d"
                    .formatted(csv, row.getStartingLineNumber(), column, text, limit, limit));
        }
        return Sites.rounded(value);
    }

    /** An address without postcode and city names many places, so only its coordinates tell it from others. */
    private static boolean isNew(Address address, Set<Object> seen) {
        boolean named = !address.postcode().isEmpty() || !address.city().isEmpty();
        if (seen.contains(address.location()) || (named && seen.contains(address.line()))) {
            return false;
        }
        seen.add(address.location());
        seen.add(address.line());
        return true;
    }
}
