package io.putzplan.engine.io;

import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.RulePack;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.problem.ProblemIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a rule pack and merges it with the one it extends. */
final class RulePackReader {

    private static final Format<Effect> EFFECT = Formats.oneOf(Effect.class);
    private static final Format<SourceStatus> STATUS = Formats.oneOf(SourceStatus.class);

    RulePack read(JsonValue document, Place root) {
        return Fields.read(document, root, fields -> {
            String id = fields.required("pack", Formats.TEXT);
            String title = fields.required("title", Formats.TEXT);
            fields.optional("note", Formats.TEXT);
            String base = fields.optional("extends", RulePackReader::base);
            List<LabourRule> own = fields.requiredList("rules", RulePackReader::rule);
            checkDistinct(own, root.property("rules"));
            return new RulePack(id, title, base == null ? usable(own) : merged(RulePacks.load(base), usable(own)));
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

    private static LabourRule rule(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> {
            String id = fields.required("id", Formats.TEXT);
            Format<? extends RuleTerms> terms = fields.required("type", RuleTermsFormats::ofType);
            Effect effect = fields.required("effect", EFFECT);
            LocalDate validFrom = fields.optional("validFrom", Formats.DATE);
            LocalDate validTo = fields.optional("validTo", Formats.DATE);
            fields.optional("note", Formats.TEXT);
            Citation citation = fields.required("source", RulePackReader::citation);
            RuleTerms params = fields.required("params", paramsOf(terms));
            if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
                place.property("validTo")
                        .error("VALIDITY_REVERSED", validTo.toString(), "must not be before validFrom " + validFrom);
            }
            return new LabourRule(id, effect, validFrom, validTo, citation, params);
        });
    }

    /** The params of a type, or of none when the type is not known: that is one fault, and the params are not another. */
    private static Format<RuleTerms> paramsOf(@Nullable Format<? extends RuleTerms> terms) {
        return (value, place) -> terms == null ? null : terms.read(value, place);
    }

    private static Citation citation(JsonValue value, Place place) {
        return Fields.read(
                value,
                place,
                fields -> new Citation(fields.required("cite", Formats.TEXT), fields.required("status", STATUS)));
    }

    private static void checkDistinct(List<LabourRule> rules, Place place) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            LabourRule rule = rules.get(i);
            if (rule.id() != null && !ids.add(rule.id())) {
                place.element(i)
                        .property("id")
                        .error("DUPLICATE_ID", Shown.quoted(rule.id()), "must be unique in the pack");
            }
            for (int j = 0; j < i; j++) {
                if (collide(rules.get(j), rule)) {
                    place.element(i)
                            .error(
                                    "RULES_COLLIDE",
                                    "a second " + rule.terms().getClass().getSimpleName(),
                                    "must not be in force on the same day as rules[%d]".formatted(j));
                }
            }
        }
    }

    private static boolean collide(LabourRule left, LabourRule right) {
        return left.terms() != null
                && right.terms() != null
                && left.terms().getClass() == right.terms().getClass()
                && startsBeforeEndOf(left, right)
                && startsBeforeEndOf(right, left);
    }

    private static boolean startsBeforeEndOf(LabourRule left, LabourRule right) {
        return left.validFrom() == null
                || right.validTo() == null
                || !left.validFrom().isAfter(right.validTo());
    }

    private static List<LabourRule> usable(List<LabourRule> rules) {
        return rules.stream().filter(rule -> rule.terms() != null).toList();
    }

    private static List<LabourRule> merged(RulePack base, List<LabourRule> own) {
        Set<Class<?>> replaced =
                own.stream().map(rule -> rule.terms().getClass()).collect(Collectors.toSet());
        Predicate<LabourRule> kept = rule -> !replaced.contains(rule.terms().getClass());
        List<LabourRule> rules =
                new ArrayList<>(base.rules().stream().filter(kept).toList());
        rules.addAll(own);
        return rules;
    }
}
