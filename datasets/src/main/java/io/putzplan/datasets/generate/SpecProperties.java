package io.putzplan.datasets.generate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Generator specs as text: a properties file with a fixed order of keys and no time stamp. */
final class SpecProperties {

    private static final List<String> REQUIRED = List.of("version", "name", "seed");
    private static final List<String> KEYS = List.of(
            "version",
            "name",
            "town",
            "rulePack",
            "seed",
            "cleaners",
            "firstDay",
            "days",
            "load",
            "visitsPerCleanerDay",
            "labourFacts");

    private SpecProperties() {}

    static String format(GeneratorSpec spec) {
        StringBuilder text = new StringBuilder();
        line(text, "version", spec.version());
        line(text, "name", spec.name());
        line(text, "town", spec.town());
        line(text, "rulePack", spec.rulePack());
        line(text, "seed", spec.seed());
        line(text, "cleaners", spec.cleaners());
        line(text, "firstDay", spec.firstDay());
        line(text, "days", spec.days());
        line(text, "load", spec.load());
        line(text, "visitsPerCleanerDay", spec.visitsPerCleanerDay());
        line(text, "labourFacts", spec.labourFacts() ? true : null);
        return text.toString();
    }

    private static void line(StringBuilder text, String key, @Nullable Object value) {
        if (value != null) {
            text.append(key).append('=').append(value).append('\n');
        }
    }

    static GeneratorSpec parse(String text) {
        Properties properties = load(text);
        requireKnownKeys(properties);
        int version = read(properties, "version", GeneratorSpec.CURRENT_VERSION, Integer::valueOf, "a whole number");
        if (version != GeneratorSpec.CURRENT_VERSION) {
            throw fault("version", Integer.toString(version), Integer.toString(GeneratorSpec.CURRENT_VERSION));
        }
        GeneratorSpec.Builder builder = GeneratorSpec.builder();
        GeneratorSpec defaults = builder.build();
        builder.name(read(properties, "name", defaults.name(), Function.identity(), "text"))
                .town(read(properties, "town", defaults.town(), Function.identity(), "text"))
                .seed(read(properties, "seed", defaults.seed(), Long::valueOf, "a whole number"))
                .cleaners(read(properties, "cleaners", defaults.cleaners(), Integer::valueOf, "a whole number"))
                .firstDay(read(properties, "firstDay", defaults.firstDay(), LocalDate::parse, "a date"))
                .days(read(properties, "days", defaults.days(), Integer::valueOf, "a whole number"))
                .load(read(properties, "load", defaults.load(), Double::valueOf, "a number"));
        if (properties.containsKey("rulePack")) {
            builder.rulePack(properties.getProperty("rulePack"));
        }
        if (properties.containsKey("visitsPerCleanerDay")) {
            builder.visitsPerCleanerDay(read(properties, "visitsPerCleanerDay", 0.0, Double::valueOf, "a number"));
        }
        return builder.labourFacts(read(properties, "labourFacts", false, SpecProperties::flag, "true or false"))
                .build();
    }

    private static Properties load(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "generator spec: not a properties file (%s)".formatted(e.getMessage()), e);
        }
        return properties;
    }

    private static void requireKnownKeys(Properties properties) {
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "generator spec: key \"%s\", must be one of %s".formatted(key, String.join(", ", KEYS)));
            }
        }
        for (String key : REQUIRED) {
            if (!properties.containsKey(key)) {
                throw new IllegalArgumentException("generator spec: %s is missing, must be given".formatted(key));
            }
        }
    }

    private static <T> T read(
            Properties properties, String key, T otherwise, Function<String, T> parser, String needed) {
        String text = properties.getProperty(key);
        if (text == null) {
            return otherwise;
        }
        try {
            return parser.apply(text.strip());
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException(
                    fault(key, "\"" + text + "\"", needed).getMessage(), e);
        }
    }

    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new NumberFormatException(text);
        }
        return text.equals("true");
    }

    private static IllegalArgumentException fault(String key, String found, String needed) {
        return new IllegalArgumentException("generator spec: %s %s, must be %s".formatted(key, found, needed));
    }
}
