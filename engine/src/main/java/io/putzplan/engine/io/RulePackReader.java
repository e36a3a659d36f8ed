package io.putzplan.engine.io;

import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.problem.ProblemIssue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule pack and adds its rules to those of the one it extends. */
final class RulePackReader {

    private static final Format<Layer> LAYER = Formats.oneOf(Layer.class);

    private final Issues issues;
    private final Place root;

    RulePackReader(Issues issues) {
        this.issues = issues;
        this.root = Place.root(issues);
    }

    /** The pack; null when it is faulty. */
    @Nullable RulePackDocument read(JsonTokens tokens) {
        Draft draft = draft(tokens.value(root));
        checkDistinct(draft.rules());
        RulePackDocument base = draft.base() == null ? null : RulePacks.document(draft.base());
        PackMerge merge = new PackMerge(
                draft.layer(), base == null ? List.of() : base.pack().rules());
        merge.checkNames(draft.rules());
        if (issues.hasErrors()) {
            return null;
        }
        List<LabourRule> rules = merge.add(draft.rules());
        PackMerge.checkWorkIsDefined(rules, root);
        return issues.hasErrors() ? null : document(draft, base, rules, merge.replacements(draft.rules()));
    }

    /** What a pack says before anything is known about how its parts go together. */
    private record Draft(
            String id,
            String title,
            Layer layer,
            @Nullable LocalDate date,
            @Nullable String region,
            @Nullable String base,
            @Nullable String note,
            List<StatedRule> rules) {}

    private Draft draft(JsonValue document) {
        return Fields.read(document, root, fields -> {
            Layer layer = fields.requiredOr("layer", LAYER, Layer.COMPANY);
            return new Draft(
                    fields.required("pack", LawFormats.PACK_ID),
                    fields.required("title", Formats.TEXT),
                    layer,
                    fields.optional("date", Formats.DATE),
                    fields.optional("region", LawFormats.REGION),
                    fields.optional("extends", RulePackReader::base),
                    fields.optional("note", Formats.TEXT),
                    fields.requiredList("rules", new RuleReader(layer)::read));
        });
    }

    private static @Nullable String base(JsonValue value, Place place) {
        String id = Formats.TEXT.read(value, place);
        if (id != null && !RulePacks.ids().contains(id)) {
            place.error(
                    "UNKNOWN_RULE_PACK",
                    "no rule pack " + Shown.quoted(id),
                    "must be one of " + String.join(", ", RulePacks.ids()),
                    ProblemIssue.nearestName(id, RulePacks.ids()));
            return null;
        }
        return id;
    }

    private static void checkDistinct(List<StatedRule> rules) {
        Set<String> ids = new HashSet<>();
        for (StatedRule stated : rules) {
            String id = stated.rule().id();
            if (id != null && !ids.add(id)) {
                stated.place().property("id").error("DUPLICATE_ID", Shown.quoted(id), "must be unique in the pack");
            }
        }
    }

    private static RulePackDocument document(
            Draft draft, @Nullable RulePackDocument base, List<LabourRule> rules, List<Replacement> replacements) {
        String region = draft.region() == null && base != null ? base.pack().region() : draft.region();
        Map<String, String> notes = new HashMap<>(base == null ? Map.of() : base.notes());
        for (StatedRule stated : draft.rules()) {
            if (stated.note() != null) {
                notes.put(stated.rule().id(), stated.note());
            }
        }
        return new RulePackDocument(
                new RulePack(draft.id(), draft.title(), draft.layer(), draft.date(), region, rules),
                draft.base(),
                draft.note(),
                draft.rules().stream().map(StatedRule::rule).toList(),
                notes,
                replacements,
                null);
    }
}
