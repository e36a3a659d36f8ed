package io.putzplan.engine.io;

import org.jspecify.annotations.Nullable;

/**
 * How a roster came about. There is no time of day in it, so that equal solves write equal bytes.
 *
 * @param engineVersion version of the engine that made the roster
 * @param rulePack id of the labour rule pack it was made under
 * @param seed seed of the search
 * @param steps step limit of the search; null when it was limited by time
 */
public record RosterMetadata(
        String engineVersion,
        String rulePack,
        long seed,
        @Nullable Long steps) {}
