package io.putzplan.engine.io;

import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule pack as it was written, for people to read.
 *
 * @param pack the pack with everything it extends merged in
 * @param base id of the pack it extends; null when none
 * @param note what is to be known about it; null when nothing
 * @param own the rules it states itself
 * @param notes what is to be known about single rules, those it takes over included, by rule id
 * @param replacements rules it states itself in place of those of the pack it extends, in its order
 * @param sha256 SHA-256 of the file it was read from, byte by byte, 64 hexadecimal digits; null when it was not read from a file
 */
public record RulePackDocument(
        RulePack pack,
        @Nullable String base,
        @Nullable String note,
        List<LabourRule> own,
        Map<String, String> notes,
        List<Replacement> replacements,
        @Nullable String sha256) {

    public RulePackDocument {
        own = List.copyOf(own);
        notes = Map.copyOf(notes);
        replacements = List.copyOf(replacements);
    }

    /** The same, read from the file with {@code sha256}. */
    RulePackDocument ofFile(String sha256) {
        return new RulePackDocument(pack, base, note, own, notes, replacements, sha256);
    }
}
