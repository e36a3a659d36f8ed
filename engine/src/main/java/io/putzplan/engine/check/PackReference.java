package io.putzplan.engine.check;

import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.RulePack;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as a certificate names it.
 *
 * @param id name of the pack, e.g. {@code US-WA}
 * @param title jurisdiction in words
 * @param layer who made the rules it states itself
 * @param date day up to which its sources were read; null when not stated
 */
public record PackReference(
        String id, String title, Layer layer, @Nullable LocalDate date) {

    static PackReference of(RulePack pack) {
        return new PackReference(pack.id(), pack.title(), pack.layer(), pack.date());
    }
}
