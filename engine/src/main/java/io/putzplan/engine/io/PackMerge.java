package io.putzplan.engine.io;

import io.putzplan.engine.check.Replacement;
import io.putzplan.engine.labour.ContractBand;
import io.putzplan.engine.labour.LabourRule;
import io.putzplan.engine.labour.Layer;
import io.putzplan.engine.labour.MinimumWageByDate;
import io.putzplan.engine.labour.Selector;
import io.putzplan.engine.labour.WorkTimeDefinition;
import io.putzplan.engine.problem.ProblemIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the rules of a pack to those it extends. A rule that replaces another takes its place; private parties may thereby
 * loosen only what the replaced rule leaves to them.
 */
final class PackMerge {

    private final Layer layer;
    private final List<LabourRule> base;

    /** Adds rules of {@code layer} to {@code base}. */
    PackMerge(Layer layer, List<LabourRule> base) {
        this.layer = layer;
        this.base = base;
    }

    /** Reports rules that name what is not there, or are named as what is. */
    void checkNames(List<StatedRule> own) {
        List<String> known = base.stream().map(LabourRule::id).toList();
        Set<String> replaced = new HashSet<>();
        for (StatedRule stated : own) {
            String replaces = stated.replaces();
            if (replaces != null && !known.contains(replaces)) {
                replacesError(stated, "no rule " + Shown.quoted(replaces), ProblemIssue.nearestName(replaces, known));
            } else if (replaces != null && !replaced.add(replaces)) {
                replacesError(stated, "a second rule in place of " + Shown.quoted(replaces), null);
            }
            String id = stated.rule().id();
            if (id != null && known.contains(id) && !id.equals(replaces)) {
                stated.place()
                        .property("id")
                        .error(
                                "RULES_COLLIDE",
                                Shown.quoted(id),
                                "must not be the id of a rule that is taken over, unless it replaces that rule");
            }
        }
    }

    private static void replacesError(StatedRule stated, String found, @Nullable String hint) {
        stated.place()
                .property("replaces")
                .error("REPLACES_UNKNOWN", found, "must be the id of a rule that is taken over, once", hint);
    }

    /** All rules together, those taken over first. Reports rules that loosen what they may not. */
    List<LabourRule> add(List<StatedRule> own) {
        List<LabourRule> rules = new ArrayList<>(base);
        for (StatedRule stated : own) {
            if (stated.replaces() == null) {
                rules.add(stated.rule());
            } else {
                rules.set(indexOf(stated.replaces(), rules), stated.rule());
            }
        }
        for (StatedRule stated : own) {
            if (layer.isPrivate()) {
                checkReplaced(stated);
                checkDefinition(stated, rules);
            }
            checkCap(stated, rules);
        }
        return rules;
    }

    /** Which of {@code own}, whose names are sound, take the place of others. */
    List<Replacement> replacements(List<StatedRule> own) {
        List<Replacement> replacements = new ArrayList<>();
        for (StatedRule stated : own) {
            if (stated.replaces() != null) {
                replacements.add(Replacement.of(stated.rule(), base.get(indexOf(stated.replaces(), base))));
            }
        }
        return replacements;
    }

    private static int indexOf(String id, List<LabourRule> rules) {
        return rules.stream().map(LabourRule::id).toList().indexOf(id);
    }

    private void checkReplaced(StatedRule stated) {
        if (stated.replaces() != null) {
            LabourRule old = base.get(indexOf(stated.replaces(), base));
            if (!stated.rule().holdsWherever(old)) {
                loosens(
                        stated,
                        "does not hold, or not as bindingly, wherever " + Shown.quoted(old.id()) + " does",
                        "must be in force whenever and for whomever "
                                + old.citation().text() + " is, with its effect");
            } else if (!old.lets(layer, stated.rule().terms())) {
                loosens(stated, "looser than " + Shown.quoted(old.id()), leftBy(old));
            }
        }
    }

    /** Of the definitions of work only the last that applies counts, so that one more replaces those before it. */
    private void checkDefinition(StatedRule stated, List<LabourRule> rules) {
        if (stated.rule().terms() instanceof WorkTimeDefinition) {
            rules.subList(0, rules.indexOf(stated.rule())).stream()
                    .filter(before -> before.terms() instanceof WorkTimeDefinition
                            && base.contains(before)
                            && before.meets(stated.rule())
                            && !before.lets(layer, stated.rule().terms()))
                    .findFirst()
                    .ifPresent(before ->
                            loosens(stated, "looser than " + Shown.quoted(before.id()) + " before it", leftBy(before)));
        }
    }

    private String leftBy(LabourRule rule) {
        boolean leftToLayer = rule.loosening() != null && rule.loosening().by().contains(layer);
        String citation = rule.citation().text();
        return leftToLayer
                ? "must be no looser than what " + citation + " leaves to "
                        + (layer == Layer.AGREEMENT ? "an agreement" : "the firm")
                : "must be no looser than " + citation;
    }

    private static void loosens(StatedRule stated, String found, String needed) {
        stated.place().error("LOOSENS_LAW", Shown.quoted(stated.rule().id()) + " " + found, needed);
    }

    /** Reports a day on which {@code rules}, those of a whole pack, leave undefined for somebody what counts as work. */
    static void checkWorkIsDefined(List<LabourRule> rules, Place pack) {
        LocalDate undefined = firstDayWithoutDefinition(rules);
        if (undefined != null) {
            pack.property("rules")
                    .error(
                            "WORK_UNDEFINED",
                            "no WorkTimeDefinition for everyone"
                                    + (undefined.equals(LocalDate.MIN) ? "" : " on " + undefined),
                            "must hold one for everyone on every day, or extend a pack that does");
        }
    }

    private static @Nullable LocalDate firstDayWithoutDefinition(List<LabourRule> rules) {
        List<LabourRule> definitions = rules.stream()
                .filter(rule -> rule.terms() instanceof WorkTimeDefinition
                        && rule.appliesTo().equals(Selector.ALL))
                .toList();
        LocalDate day = LocalDate.MIN;
        while (true) {
            LocalDate reached = day;
            List<LabourRule> inForce = definitions.stream()
                    .filter(rule -> rule.isInForceOn(reached))
                    .toList();
            if (inForce.isEmpty()) {
                return day;
            }
            LocalDate last = inForce.getFirst().validTo();
            if (last == null) {
                return null;
            }
            day = last.plusDays(1);
        }
    }

    private static void checkCap(StatedRule stated, List<LabourRule> rules) {
        if (stated.rule().terms() instanceof ContractBand band && band.earningsCap() != null) {
            String wage = band.earningsCap().minimumWageRule();
            List<String> wages = rules.stream()
                    .filter(rule -> rule.terms() instanceof MinimumWageByDate)
                    .map(LabourRule::id)
                    .toList();
            if (!wages.contains(wage)) {
                stated.place()
                        .property("params")
                        .property("earningsCap")
                        .property("minimumWageRule")
                        .error(
                                "UNKNOWN_RULE",
                                "no rule " + Shown.quoted(wage),
                                "must be the id of a MinimumWageByDate",
                                ProblemIssue.nearestName(wage, wages));
            }
        }
    }
}
