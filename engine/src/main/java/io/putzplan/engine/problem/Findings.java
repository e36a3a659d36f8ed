package io.putzplan.engine.problem;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects issues, and knows the checks that many parts share. */
final class Findings {

    private final List<ProblemIssue> errors = new ArrayList<>();
    private final List<ProblemIssue> warnings = new ArrayList<>();

    List<ProblemIssue> errors() {
        return errors;
    }

    List<ProblemIssue> all() {
        List<ProblemIssue> all = new ArrayList<>(errors);
        all.addAll(warnings);
        return all;
    }

    void error(Subject subject, String property, String code, Object found, String needed, @Nullable String hint) {
        String named = subject.label().isEmpty() ? needed : needed + " (" + subject.label() + ")";
        errors.add(
                new ProblemIssue(IssueSeverity.ERROR, code, subject.pathOf(property), found.toString(), named, hint));
    }

    void warning(String path, String code, String found, String needed, @Nullable String hint) {
        warnings.add(new ProblemIssue(IssueSeverity.WARNING, code, path, found, needed, hint));
    }

    void warning(Subject subject, String property, String code, Object found, String needed, @Nullable String hint) {
        String named = subject.label().isEmpty() ? needed : needed + " (" + subject.label() + ")";
        warning(subject.pathOf(property), code, found.toString(), named, hint);
    }

    /** Whether {@code value} is there; reports it when not. */
    boolean present(Subject subject, String property, @Nullable Object value) {
        if (value == null) {
            missing(subject, property);
        }
        return value != null;
    }

    void missing(Subject subject, String property) {
        error(subject, property, "MISSING_PROPERTY", "missing", "must be given", null);
    }

    /** Whether {@code value} is a text with more than blanks; reports it when not. */
    boolean text(Subject subject, String property, @Nullable String value) {
        if (value == null) {
            missing(subject, property);
            return false;
        }
        if (value.isBlank()) {
            error(subject, property, "BLANK_TEXT", quoted(value), "must not be blank", null);
        }
        return !value.isBlank();
    }

    void texts(Subject subject, String property, Iterable<String> values) {
        for (String value : values) {
            text(subject, property, value);
        }
    }

    void range(Subject subject, String property, long value, long min, long max) {
        if (value < min || value > max) {
            error(subject, property, "OUT_OF_RANGE", value, "must be %d to %d".formatted(min, max), null);
        }
    }

    /** Reports numbers outside {@code min} to {@code max}; both ends are allowed, not-a-number never is. */
    void range(Subject subject, String property, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            String needed = "must be " + plain(min) + " to " + plain(max);
            error(subject, property, "OUT_OF_RANGE", value, needed, null);
        }
    }

    /** Whether {@code value} is a whole number of seconds from {@code min} to {@code max}; reports it when not. */
    boolean duration(Subject subject, String property, @Nullable Duration value, Duration min, Duration max) {
        if (value == null) {
            missing(subject, property);
            return false;
        }
        if (!value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            error(subject, property, "NOT_WHOLE_SECONDS", value, "must be a whole number of seconds", null);
            return false;
        }
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            error(subject, property, "OUT_OF_RANGE", value, "must be %s to %s".formatted(min, max), null);
            return false;
        }
        return true;
    }

    /** Whether {@code value} is at most {@code max} and not zero or less; reports it when not. */
    boolean positiveDuration(Subject subject, String property, @Nullable Duration value, Duration max) {
        return duration(subject, property, value, Duration.ofSeconds(1), max);
    }

    void location(Subject subject, String property, @Nullable Location location) {
        if (location == null) {
            missing(subject, property);
            return;
        }
        Subject place = subject.child(property);
        range(place, "lat", location.lat(), -90, 90);
        range(place, "lon", location.lon(), -180, 180);
    }

    /** Whether {@code earlier} is not after {@code later}; reports {@code later} when not. */
    boolean ordered(Subject subject, String code, Moment earlier, Moment later, boolean mayBeEqual) {
        int order = earlier.time().compareTo(later.time());
        if (order < 0 || (order == 0 && mayBeEqual)) {
            return true;
        }
        String needed = mayBeEqual ? "must not be before " : "must be after ";
        error(subject, later.property(), code, later.time(), needed + earlier.property() + " " + earlier.time(), null);
        return false;
    }

    /** Whether {@code day} is after {@code previous}, that of the element before; reports it when not. */
    boolean ascending(Subject subject, String property, LocalDate day, @Nullable LocalDate previous) {
        if (previous == null || day.isAfter(previous)) {
            return true;
        }
        error(subject, property, "NOT_ASCENDING", day, "must be after %s, the one before".formatted(previous), null);
        return false;
    }

    /** A civil time and the property that holds it. */
    record Moment(String property, LocalDateTime time) {}

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
