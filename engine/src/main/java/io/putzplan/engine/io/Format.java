package io.putzplan.engine.io;

import org.jspecify.annotations.Nullable;

/**
 * A way to read one value.
 *
 * @param <T> what it is read as
 */
interface Format<T> {

    /** The value, or null when it is faulty; the fault has then been reported at {@code place}. */
    @Nullable T read(JsonValue value, Place place);

    /** What a value must be, for people. */
    default String needed() {
        return "must be given";
    }

    /** A format with a description of its own. */
    static <T> Format<T> of(String needed, Format<T> format) {
        return new Format<>() {
            @Override
            public @Nullable T read(JsonValue value, Place place) {
                return format.read(value, place);
            }

            @Override
            public String needed() {
                return needed;
            }
        };
    }
}
