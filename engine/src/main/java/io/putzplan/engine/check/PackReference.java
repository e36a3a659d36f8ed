package io.putzplan.engine.check;

import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.RulePack;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as a certificate names it.
 *
 * @param id name of the pack, e.g. {@code US-WA}
 * @param title jurisdiction in words
 * @param layer who made the rules it states itself
 * @param date day up to which its sources were read; null when not stated
 * @param sha256 SHA-256 of the file it was read from, 64 hexadecimal digits; null when it was not read from a file
 * @param replacements rules it states itself in place of others, in its order
 */
public record PackReference(
        String id,
        String title,
        Layer layer,
        @Nullable LocalDate date,
        @Nullable String sha256,
        List<Replacement> replacements) {

    public PackReference {
        replacements = List.copyOf(replacements);
    }

    /** {@code pack}, which was read from the file with {@code sha256}, or from none where that is null. */
    public static PackReference of(RulePack pack, @Nullable String sha256, List<Replacement> replacements) {
        return new PackReference(pack.id(), pack.title(), pack.layer(), pack.date(), sha256, replacements);
    }
}
