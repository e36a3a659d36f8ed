package io.putzplan.engine.io;

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
 */
public record RulePackDocument(
        RulePack pack, @Nullable String base, @Nullable String note, List<LabourRule> own, Map<String, String> notes) {

    public RulePackDocument {
        own = List.copyOf(own);
        notes = Map.copyOf(notes);
    }
}
