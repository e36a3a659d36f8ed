package io.putzplan.datasets.format;

import java.nio.file.Path;
import java.util.List;

/**
 * The lines of a file, numbered from 1, and the way their faults are told.
 *
 * @param name path of the file
 * @param lines its lines
 */
record SourceLines(String name, List<String> lines) {

    SourceLines {
        lines = List.copyOf(lines);
    }

    /** Number of lines. */
    int count() {
        return lines.size();
    }

    /** The line without blanks around it. */
    String line(int number) {
        return lines.get(number - 1).strip();
    }

    /** Name of the file without folders and without what follows its first dot. */
    String stem() {
        String file = String.valueOf(Path.of(name).getFileName());
        return file.indexOf('.') > 0 ? file.substring(0, file.indexOf('.')) : file;
    }

    /** Whether the line begins with a number. */
    boolean startsWithNumber(int number) {
        return line(number).matches("-?\\.?\\d.*");
    }

    /** The line as numbers. */
    double[] numbers(int number) {
        String[] words = line(number).split("\\s+", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(number, words[i]);
        }
        return numbers;
    }

    /** The line as just {@code count} numbers. */
    double[] numbers(int number, int count, String what) {
        double[] numbers = numbers(number);
        if (numbers.length != count) {
            throw fault(number, numbers.length + " numbers", "must be %d: %s".formatted(count, what));
        }
        return numbers;
    }

    /** The finite number that {@code word} of the line is. */
    double number(int line, String word) {
        double number = Double.NaN;
        try {
            number = Double.parseDouble(word);
        } catch (NumberFormatException e) {
            // Not a number, and reported as such below.
        }
        if (!Double.isFinite(number)) {
            throw fault(line, "\"" + word + "\"", "must be a number");
        }
        return number;
    }

    /** {@code number} of the line, which must be whole and from {@code min} to a million. */
    int whole(int line, double number, int min, String what) {
        if (number != Math.rint(number) || number < min || number > 1_000_000) {
            throw fault(line, what + " " + plain(number), "must be a whole number, %d to 1000000".formatted(min));
        }
        return (int) number;
    }

    IllegalArgumentException fault(int line, String found, String needed) {
        return new IllegalArgumentException("%s:%d: %s, %s".formatted(name, line, found, needed));
    }

    /** The fault of a file that ends too soon. */
    IllegalArgumentException ended(String needed) {
        return fault(count(), "the end of the file", needed);
    }

    /** A number without needless decimals. */
    static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
