package io.putzplan.engine.io;

import io.putzplan.engine.labour.Citation;
import io.putzplan.engine.labour.Effect;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.Loosening;
import io.putzplan.engine.labour.RuleTerms;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.SourceStatus;
import io.putzplan.engine.problem.EmployerTrait;
import io.putzplan.engine.problem.WorkerTrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a pack: its terms, and of whom, when and by which paragraph they hold. */
final class RuleReader {

    private static final Format<Effect> EFFECT = Formats.oneOf(Effect.class);
    private static final Format<Layer> LAYER = Formats.oneOf(Layer.class);
    private static final Format<SourceStatus> STATUS = Formats.oneOf(SourceStatus.class);
    private static final Format<WorkerTrait> WORKER = Formats.oneOf(WorkerTrait.class);
    private static final Format<EmployerTrait> EMPLOYER = Formats.oneOf(EmployerTrait.class);
    private static final Format<Integer> AGE = LawFormats.whole(0, 120);
    private static final Format<Integer> HEADCOUNT = LawFormats.whole(0, 10_000_000);

    private final Layer layer;

    /** Reads rules of a pack of {@code layer}. */
    RuleReader(Layer layer) {
        this.layer = layer;
    }

    StatedRule read(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> {
            String id = fields.required("id", Formats.TEXT);
            Format<? extends RuleTerms> terms = fields.required("type", RuleTermsFormats::ofType);
            Format<RuleTerms> params = paramsOf(terms);
            LabourRule rule = new LabourRule(
                    id,
                    fields.required("effect", EFFECT),
                    layer,
                    fields.optional("appliesTo", RuleReader::selector, Selector.ALL),
                    fields.optional("validFrom", Formats.DATE),
                    fields.optional("validTo", Formats.DATE),
                    fields.required("source", RuleReader::citation),
                    fields.optional("waivable", Formats.FLAG, false),
                    fields.optional("loosening", (loosening, at) -> loosening(loosening, at, params)),
                    fields.required("params", params));
            checkValidity(rule.validFrom(), rule.validTo(), place);
            return new StatedRule(
                    rule, fields.optional("replaces", Formats.TEXT), fields.optional("note", Formats.TEXT), place);
        });
    }

    /** The params of a type, or of none when the type is not known: that is one fault, and the params are not another. */
    private static Format<RuleTerms> paramsOf(@Nullable Format<? extends RuleTerms> terms) {
        return (value, place) -> terms == null ? null : terms.read(value, place);
    }

    private static void checkValidity(@Nullable LocalDate from, @Nullable LocalDate to, Place place) {
        if (from != null && to != null && to.isBefore(from)) {
            place.property("validTo").error("VALIDITY_REVERSED", to.toString(), "must not be before validFrom " + from);
        }
    }

    private static Selector selector(JsonValue value, Place place) {
        Selector selector = Fields.read(
                value,
                place,
                fields -> new Selector(
                        fields.optional("minAge", AGE),
                        fields.optional("maxAge", AGE),
                        Set.copyOf(fields.list("worker", WORKER)),
                        Set.copyOf(fields.list("employer", EMPLOYER)),
                        fields.optional("minEmployees", HEADCOUNT),
                        fields.optional("maxEmployees", HEADCOUNT)));
        checkRange(selector.minAge(), selector.maxAge(), "minAge", place.property("maxAge"));
        checkRange(selector.minEmployees(), selector.maxEmployees(), "minEmployees", place.property("maxEmployees"));
        return selector;
    }

    private static void checkRange(@Nullable Integer least, @Nullable Integer most, String name, Place place) {
        if (least != null && most != null && most < least) {
            place.error("RANGE_REVERSED", most.toString(), "must not be below " + name + " " + least);
        }
    }

    private static Citation citation(JsonValue value, Place place) {
        return Fields.read(value, place, fields -> {
            String cite = fields.required("cite", Formats.TEXT);
            if (cite != null && cite.isBlank()) {
                place.property("cite").error("BLANK_TEXT", "blank", "must name where the rule comes from");
            }
            return new Citation(cite, fields.optional("url", Formats.TEXT), fields.required("status", STATUS));
        });
    }

    private static Loosening loosening(JsonValue value, Place place, Format<RuleTerms> params) {
        return Fields.read(value, place, fields -> {
            List<Layer> by = fields.requiredList("by", LAYER);
            List<RuleTerms> to = fields.requiredList("to", params);
            return new Loosening(Set.copyOf(by), to);
        });
    }
}
